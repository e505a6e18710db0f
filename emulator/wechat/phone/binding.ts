import type { World } from '../world'
import { templateIdsOf } from './template-ids'

const mostTemplates = 6

/**
 * `wx.bindEmployeeRelation`: a person of the staff confirms to work here and takes the named work messages.
 * @param body `{ tmplIds, answer?: 'accept' | 'reject' }`; without `answer` it says what the sheet would ask (`ask`)
 * @returns the answer for the relation (`bindingStatus`) and for each template, as the base library gives it
 */
export function answerBinding (openid: string, body: Record<string, unknown>, { cloud, employees }: World): object {
  const ids = templateIdsOf(body)
  const { templates } = cloud.manifest
  if (ids.length === 0 || ids.length > mostTemplates || ids.some(id => !Object.hasOwn(templates, id))) {
    return { errCode: 40097, errMsg: 'bindEmployeeRelation:fail invalid args' }
  }
  if (body.answer !== 'accept' && body.answer !== 'reject') {
    return { ask: ids.map(id => ({ templateId: id, ...templates[id] })) }
  }
  employees.answer(openid, ids, body.answer)
  const answers = Object.fromEntries(ids.map(id => [id, body.answer]))
  return { errMsg: 'bindEmployeeRelation:ok', bindingStatus: body.answer, ...answers }
}
