/** What WeChat does on the phone, asked by the page in the simulator or by a test on behalf of a person. */
import type { Route } from '../../types'
import { readJson, routes, type Handler } from '../http'
import { personOf } from '../session'
import { text } from '../openapi/api'
import type { World } from '../world'
import { answerBinding } from './binding'
import { answerConsent } from './consent'

type PhoneHandler = (openid: string, body: Record<string, unknown>, world: World) => unknown

const table: Record<string, PhoneHandler> = {
  'POST /wx/consent': answerConsent,
  'POST /wx/bind-employee': answerBinding,
  'POST /wx/phone-code': (openid, body, { phoneCodes }) =>
    ({ errMsg: 'getPhoneNumber:ok', code: phoneCodes.mint(openid, text(body.phoneNumber) || undefined) }),
  'POST /wx/call-log': (openid, body, { cloud }) => {
    const row = { openid, phoneNumber: text(body.phoneNumber), at: cloud.clock.now() }
    cloud.journal.add('phone-call', row)
    cloud.publish({ type: 'sent', kind: 'phone-call', row })
    return { errMsg: 'makePhoneCall:ok' }
  }
}

/** The routes under `/wx/` that belong to WeChat's client; whose phone it is says the header `x-session`. */
export function phoneRoutes (world: World): Route {
  const entries = Object.entries(table).map(([key, handle]): [string, Handler] => [key,
    async request => handle(personOf(world.cloud, request), await readJson(request), world)])
  return routes(Object.fromEntries(entries))
}
