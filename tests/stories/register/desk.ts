/** What the stories of the register have in common: its contract in somebody's hands, and the log as it lies in the database. */
import type { AuditEntry } from '@domain/audit/entry'
import type { Client } from '@domain/kit/contract'
import { register } from '@domain/register/contract'
import type { Actor, Town } from '../actors'

export const idNumber = '11010519491231002X'
export const home = 'b2-1-1-101'

export const registerOf = ({ cloud, member }: Actor, estateId?: string): Client<typeof register> => cloud.connect(member, register, estateId)

export async function logOf ({ cloud }: Town, act: AuditEntry['act']): Promise<AuditEntry[]> {
  const { data } = await cloud.db.collection('audit').where({ estateId: 'zejing' }).orderBy('seq', 'asc').limit(1000).get()
  return (data as AuditEntry[]).filter(each => each.act === act)
}

export const refusal = (code: string, reason: string, field?: string) => expect.objectContaining({ code, reason, ...(field && { field }) }) as unknown
