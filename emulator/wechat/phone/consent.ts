import type { Manifest } from '../../types'
import { isObject } from '../http'
import { popupFields } from '../push/events'
import type { World } from '../world'
import { templateIdsOf } from './template-ids'

const mostTemplates = 5

/** What `wx.requestSubscribeMessage` fails with, as the typings of the base library list it. */
const failures: Record<number, string> = {
  10001: 'TmplIds can not be empty',
  10005: 'Can not show subscribe UI',
  20001: 'No template data return, verify the template id exist',
  20003: 'Templates count out of max bounds',
  20004: 'The main switch is switched off'
}

/**
 * `wx.requestSubscribeMessage`. Without `answers` it says what the sheet would have to ask (`ask`), unless the person
 * ticked “总是保持以上选择” for all of it before; with `answers` it notes them and gives the result map. A script for
 * `requestSubscribeMessage` makes it fail, e.g. with 20004 where the person has switched all notifications off. What was
 * chosen on the sheet is pushed as `subscribe_msg_popup_event`; what the sheet did not ask is not.
 * @param body `{ tmplIds, answers?: { [templateId]: 'accept' | 'reject' | … }, keep?: boolean }`
 */
export function answerConsent (openid: string, body: Record<string, unknown>, { cloud, consents, script, push }: World): object {
  const scripted = script.take('requestSubscribeMessage', openid)
  if (scripted) return fail(scripted.errcode)
  const ids = templateIdsOf(body)
  const { templates } = cloud.manifest
  if (ids.length === 0) return fail(10001)
  if (ids.length > mostTemplates) return fail(20003)
  if (ids.some(id => !Object.hasOwn(templates, id))) return fail(20001)
  const shown = withoutSameTitle(ids, templates)
  const open = shown.filter(id => consents.of(openid, id).kept === undefined)
  const answers = isObject(body.answers) ? body.answers : undefined
  if (!answers && open.length > 0) return { ask: open.map(id => ({ templateId: id, ...templates[id] })) }
  const result: Record<string, string> = { errMsg: 'requestSubscribeMessage:ok' }
  for (const id of ids) {
    if (!shown.includes(id)) {
      result[id] = 'filter'
      continue
    }
    const given = answers?.[id]
    const choice = consents.of(openid, id).kept ?? (typeof given === 'string' ? given : 'reject')
    consents.choose(openid, id, choice, body.keep === true)
    result[id] = choice
  }
  if (open.length > 0) push.send(openid, 'subscribe_msg_popup_event', popupFields(open.map(id => [id, result[id] ?? 'reject'])))
  return result
}

/** WeChat asks only for the first of several templates with one title. */
const withoutSameTitle = (ids: string[], templates: Manifest['templates']) =>
  ids.filter((id, at) => ids.findIndex(other => templates[other]?.title === templates[id]?.title) === at)

const fail = (errCode: number) => ({ errCode, errMsg: `requestSubscribeMessage:fail ${failures[errCode] ?? 'unknown error'}` })
