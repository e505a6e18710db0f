/** How tests and the simulator page set WeChat's side up and look into it. */
import type { Route } from '../../types'
import { HttpRefusal, isObject, readJson, routes } from '../http'
import { text } from '../openapi/api'
import type { ScriptedReply } from '../memory/script'
import type { World } from '../world'

/**
 * The routes under `/control/wechat/`. A script names what it is for: an interface of the SDK by its own name
 * (`subscribeMessage.send`, `security.msgSecCheck`, …), a plain one as `token`, `stable_token`,
 * `employeerelationmsg.send` or `webhook.send`, the phone's `requestSubscribeMessage`, or the verdict `wxa_media_check`.
 */
export function controlRoutes ({ cloud, consents, employees, script, push }: World): Route {
  const { templates } = cloud.manifest
  return routes({
    'GET /control/wechat/templates': () => ({ templates }),

    'GET /control/wechat/grants': (_, url) => ({
      grants: consents.list(url.searchParams.get('openid') ?? undefined)
        .map(consent => ({ ...consent, title: templates[consent.templateId]?.title }))
    }),

    'POST /control/wechat/grants': async request => {
      const { openid, templateId, balance } = await readJson(request)
      if (!text(openid) || !text(templateId) || typeof balance !== 'number') throw new HttpRefusal(400, 'openid, templateId and balance are needed')
      consents.set(text(openid), text(templateId), balance)
      return consents.of(text(openid), text(templateId))
    },

    'GET /control/wechat/employees': () => ({ employees: employees.list() }),

    'GET /control/wechat/events': () => ({ events: push.list() }),

    'POST /control/wechat/events': async request => {
      const { event, openid, fields = {} } = await readJson(request)
      if (!text(event) || !text(openid) || !isObject(fields)) throw new HttpRefusal(400, 'event and openid are needed, and fields as an object')
      const sent = push.send(text(openid), text(event), fields)
      if (!sent) throw new HttpRefusal(404, `no function takes the event ${text(event)}`)
      return push.finished(sent)
    },

    'GET /control/wechat/script': () => ({ waiting: script.list() }),

    'POST /control/wechat/script': async request => {
      const { api, openid, replies } = await readJson(request)
      if (!text(api) || !Array.isArray(replies) || !replies.every(isReply)) throw new HttpRefusal(400, 'api and replies with an errcode each are needed')
      script.add(text(api), text(openid) || undefined, replies)
      return { waiting: script.list() }
    },

    'DELETE /control/wechat/script': () => {
      script.clear()
      return { waiting: [] }
    }
  })
}

const isReply = (value: unknown): value is ScriptedReply => isObject(value) && typeof value.errcode === 'number'
