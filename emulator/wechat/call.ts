import { setTimeout as wait } from 'node:timers/promises'
import { ConnectionLost } from './http'
import type { Api, Input } from './openapi/api'
import { WechatError } from './wechat-error'
import type { World } from './world'

/**
 * Calls an API as the script says, or as usual where the script says nothing.
 * @returns what WeChat answers, `errcode` included, or a Buffer
 * @throws ConnectionLost where the script lets the answer be lost
 */
export async function call (api: Api, input: Input, world: World): Promise<object> {
  const openid = api.personOf?.(input)
  const scripted = world.script.take(api.name, openid)
  if (scripted?.delayMs) await wait(scripted.delayMs)
  const answer = await attempt(async () => {
    if (scripted && scripted.errcode !== 0) throw new WechatError(scripted.errcode, scripted.errmsg)
    return api.run(input, world)
  }, error => {
    if (!api.refused) return
    const { errcode, message: errmsg } = error
    const row = { api: api.name, openid, ...api.refused(input), errcode, errmsg, at: world.cloud.clock.now() }
    world.cloud.journal.add('refused-message', row)
    world.cloud.publish({ type: 'sent', kind: 'refused-message', row })
  })
  if (scripted?.dieBeforeAnswer) throw new ConnectionLost(api.name)
  return Buffer.isBuffer(answer) ? answer : { ...answer, ...scripted?.answer }
}

async function attempt (run: () => Promise<object>, onRefusal: (error: WechatError) => void): Promise<object> {
  try {
    const answer = await run()
    return Buffer.isBuffer(answer) ? answer : { errcode: 0, errmsg: 'ok', ...answer }
  } catch (error) {
    if (!(error instanceof WechatError)) throw error
    onRefusal(error)
    return { errcode: error.errcode, errmsg: error.message }
  }
}
