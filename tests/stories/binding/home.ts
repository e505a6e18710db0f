/** What stories about binding say often. */
import { binding } from '@domain/binding/contract'
import type { Client } from '@domain/kit/contract'
import type { AuditEntry } from '@domain/audit/entry'
import { Refused } from '@domain/kit/errors'
import type { Me } from '@domain/people/contract'
import type { CastMember } from '../../cast'
import type { Actor } from '../actors'

export const bindingOf = ({ cloud, member }: Pick<Actor, 'cloud' | 'member'>): Client<typeof binding> => cloud.connect(member, binding)

/** What the phone number button hands over, for the number that this person gives WeChat. */
export async function phoneCode ({ cloud, member }: Actor, phoneNumber: string = member.phone): Promise<string> {
  const answer = await fetch(`${cloud.origin}/wx/phone-code`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'x-session': await cloud.session(member) }, body: JSON.stringify({ phoneNumber })
  })
  return (await answer.json() as { code: string }).code
}

export const me = ({ cloud, member }: Actor, estateId?: string) => cloud.call<Me>(member, 'people', 'me', {}, estateId).then(reply => {
  if (!reply.ok) throw new Error(reply.reason)
  return reply.data
})

export const livesAt = async (actor: Actor): Promise<string[]> => (await bindingOf(actor).mine({})).ties.map(each => each.premisesId).sort()

/** What is written of these premises, the first first. */
export async function logged ({ cloud }: Pick<Actor, 'cloud'>, premisesId: string): Promise<string[]> {
  const { data } = await cloud.db.collection('audit').where({ estateId: 'zejing', premisesId }).orderBy('seq', 'asc').limit(100).get()
  return (data as AuditEntry[]).map(each => [each.act, each.actorName, each.details?.road ?? each.details?.state].filter(Boolean).join(' '))
}

export const refused = (code: string, reason: string) => expect.objectContaining({ code, reason }) as Refused

/** A stranger with a phone. */
export const passerBy = (place: number): CastMember => ({ id: `passer-by-${place}`, openId: `openid-passer-by-${place}`, name: `路人${place}`, salutation: '', phone: `1390000${String(place).padStart(4, '0')}`, title: '', group: '' })
