/** Consents as phones give them: staff confirm to work here, residents say yes where a matter was sent. */
import { inbox } from '@domain/inbox/contract'
import { templateNames, templates, workTemplateNames, type TemplateName } from '@domain/inbox/templates'
import { cast } from '../../tests/cast'
import type { Wire } from '../../tests/make/wire'
import { localTemplateId, localWorkTemplateId } from '../local-settings'
import { keyOf } from './schedule'
import type { Actor } from './story'

/** How often residents tap yes while a matter goes its way; each yes is one message. 王秀兰 does not like the sheet. */
const timesOf = ({ id }: Actor) => id === cast.wangXiulan.id ? 1 : 4

/** Staff tap it each time they take a task; what is left of it is for the day the work relation ends. */
const timesOfStaff = 3

const idsFor = (reader: 'resident' | 'staff') => templateNames.filter((name: TemplateName) => templates[name].for === reader).map(localTemplateId)

async function onPhone (wire: Wire, actor: Actor, path: string, body: object): Promise<Record<string, string>> {
  const response = await fetch(wire.origin + path, { method: 'POST', headers: { 'content-type': 'application/json', 'x-session': await wire.session(actor) }, body: JSON.stringify(body) })
  return await response.json() as Record<string, string>
}

async function accept (wire: Wire, actor: Actor, ids: string[], times: number, nonce: string): Promise<void> {
  for (let time = 0; time < times; time++) {
    const answer = await onPhone(wire, actor, '/wx/consent', { tmplIds: ids, answers: Object.fromEntries(ids.map(id => [id, 'accept'])) })
    const results = Object.fromEntries(ids.map(id => [id, answer[id] ?? 'reject']))
    await wire.connect(actor, inbox).granted({ nonce: `${nonce}${time}`, results })
  }
}

/** WeChat pushes work messages to them from now on, and a few subscription messages. */
export async function bind (wire: Wire, actor: Actor): Promise<void> {
  await onPhone(wire, actor, '/wx/bind-employee', { tmplIds: workTemplateNames.map(localWorkTemplateId), answer: 'accept' })
  await accept(wire, actor, idsFor('staff'), timesOfStaff, keyOf(`${actor.id}-binding`))
}

/** @param nonce as the page makes one for each sheet */
export const consent = (wire: Wire, actor: Actor, nonce: string) => accept(wire, actor, idsFor('resident'), timesOf(actor), nonce)
