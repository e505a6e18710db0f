/**
 * WeChat Pay, API v3, as a small server that remembers what it was sent: direct merchants and partners, the cashier on the phone, the notices
 * merchants get, and the strings tests pull. It serves `/v3/…` at the cloud's origin, so that a client only exchanges
 * `https://api.mch.weixin.qq.com` and signs the same path.
 */
import type { LocalCloud, Route } from '../types'
import { readJson, routes } from '../wechat/http'
import { personOf } from '../wechat/session'
import { controlRoutes } from './control'
import { withCredentials } from './settings'
import type { Keep } from './keys/key-ring'
import { settleRefunds } from './news'
import { requestPayment } from './phone/request-payment'
import { payRoute } from './wire/routes'
import { createWorld } from './world'

/** What `pay/` gives to the cloud. */
export interface PaySide {
  routes: Route
  /** Puts a merchant's credentials where a setting of a function asks for them. */
  resolve(setting: string): string
  /** Lets due money arrive and brings due notices, and waits for them. */
  deliverDue(): Promise<void>
  /** Fulfilled when no notice is on its way. */
  quiet(): Promise<void>
  /** Lets both become due as time passes by itself. */
  start(): void
  stop(): void
}

const tickMs = 1000

/** @param keep where keys are kept, apart from the journal: a reset does not take them away from functions that have them */
export function pay (cloud: LocalCloud, keep: Keep): PaySide {
  const world = createWorld(cloud, keep)
  const phone = routes({ 'POST /wx/pay': async request => requestPayment(personOf(cloud, request), await readJson(request), world) })
  const parts = [payRoute(world), phone, controlRoutes(world)]
  let ticking: NodeJS.Timeout | undefined
  const deliverDue = () => {
    settleRefunds(world)
    return world.notifier.deliverDue()
  }
  return {
    resolve: setting => withCredentials(setting, world),
    deliverDue,
    quiet: () => world.notifier.quiet(),
    start () { ticking = setInterval(() => void deliverDue(), tickMs) },
    stop () {
      clearInterval(ticking)
      world.notifier.stop()
    },
    async routes (request, response, url) {
      for (const part of parts) {
        if (await part(request, response, url)) return true
      }
      return false
    }
  }
}
