import { isObject, parse } from '../http'
import { text, type Api } from '../openapi/api'
import { checkKeywords, type Values } from '../openapi/keywords'
import { WechatError } from '../wechat-error'

type Template = Parameters<typeof checkKeywords>[0]

/**
 * developers.weixin.qq.com: 用工关系消息. Lasting, unlike a one-time subscription: no grant is used up. Its `data` is a
 * JSON *text* with the keywords below a `data` of its own.
 */
export const employeeMessageSend: Api = {
  name: 'employeerelationmsg.send',
  personOf: input => text(input.touser),
  refused: input => ({ templateId: text(input.template_id), page: text(input.page), data: parse(text(input.data)) }),
  run (input, { cloud, employees }) {
    const openid = text(input.touser)
    const templateId = text(input.template_id)
    const template = Object.hasOwn(cloud.manifest.templates, templateId) && cloud.manifest.templates[templateId]
    if (!openid) throw new WechatError(40257)
    if (!template) throw new WechatError(40097, 'invalid args: template_id')
    if (!employees.templatesOf(openid)?.includes(templateId)) throw new WechatError(40256)
    const data = valuesOf(template, text(input.data))
    const row = { openid, templateId, title: template.title, page: text(input.page), data, at: cloud.clock.now() }
    cloud.journal.add('employee-message', row)
    cloud.publish({ type: 'sent', kind: 'employee-message', row })
    return {}
  }
}

function valuesOf (template: Template, json: string): Values {
  const body = parse(json)
  if (!isObject(body)) throw new WechatError(40097, 'invalid args: data is not a JSON text')
  try {
    return checkKeywords(template, body.data)
  } catch (error) {
    throw error instanceof WechatError ? new WechatError(40097, `invalid args: ${error.message}`) : error
  }
}
