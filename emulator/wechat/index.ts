/**
 * What lives on WeChat's side, as small servers that remember what they were sent: the interfaces functions call, the
 * sheets people answer on their phones, and the strings tests pull.
 */
import type { LocalCloud, WechatSide } from '../types'
import { controlRoutes } from './control'
import { openapi } from './openapi'
import { phoneRoutes } from './phone'
import { plainRoutes } from './plain'
import { createWorld } from './world'

/**
 * Builds WeChat's side of a cloud. What it knows is in the cloud's journal, so a restart loses nothing but the script.
 * @throws Error where the manifest brings one event to two functions
 */
export function wechat (cloud: LocalCloud): WechatSide {
  const world = createWorld(cloud)
  const parts = [plainRoutes(world), phoneRoutes(world), controlRoutes(world)]
  return {
    openapi: call => openapi(call, world),
    deliverDue: () => world.push.deliverDue(),
    start: () => world.push.start(),
    stop: () => world.push.stop(),
    async routes (request, response, url) {
      for (const part of parts) {
        if (await part(request, response, url)) return true
      }
      return false
    }
  }
}
