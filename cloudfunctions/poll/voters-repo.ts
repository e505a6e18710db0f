/** Who has voted: one document for each vote, whose id is made of who has it, so that of two at once one is refused. */
import { createHash } from 'node:crypto'
import type { Voter } from '@domain/poll/poll'
import { erasedName } from '@domain/privacy/erasure'
import { command as _, db, isTaken, type Transaction } from '../kit/cloud'
import { inSlices } from '../kit/in-slices'

const voters = () => db.collection('pollVoters')

/** @param elector the person or the premises whose vote it is */
export const voterId = (pollId: string, elector: string): string => `v${createHash('sha256').update(`${pollId} ${elector}`).digest('hex').slice(0, 32)}`

/** @throws the database's refusal where that vote has been cast; see `isTaken` */
export async function addVoterIn (transaction: Transaction, voter: Voter): Promise<void> {
  await transaction.collection('pollVoters').add(voter)
}

/** @returns whether that vote had not been cast */
export const addVoter = (voter: Voter): Promise<boolean> => voters().add(voter).then(() => true, (error: unknown) => {
  if (isTaken(error)) return false
  throw error
})

export async function votersByIds (ids: readonly string[]): Promise<Map<string, Voter>> {
  const found = await inSlices(ids, async slice => (await voters().where({ _id: _.in(slice) }).limit(slice.length).get()).data as Voter[])
  return new Map(found.map(each => [each._id, each]))
}

/** @returns whether it was still as it was read */
export async function changeVote ({ _id, rev, personId }: Voter, { key, named }: Pick<Voter, 'key' | 'named'>): Promise<boolean> {
  const { updated } = await voters().where({ _id, rev, personId }).update({ key, named: _.set(named), rev: rev + 1 }) as { updated?: number }
  return updated === 1
}

/** In the order of their ids. @param after the last one known */
export async function votersBehind (pollId: string, after: string, limit: number): Promise<Voter[]> {
  const { data } = await voters().where({ pollId, _id: _.gt(after) }).orderBy('_id', 'asc').limit(limit).get()
  return data as Voter[]
}

/** How many have voted, by zone; those of no zone under ''. */
export async function voterCounts (pollId: string): Promise<Record<string, number>> {
  const { data } = await voters().aggregate().match({ pollId }).group({ _id: '$zoneId', count: { $sum: 1 } }).end() as { data: { _id: string | null, count: number }[] }
  return Object.fromEntries(data.map(({ _id, count }) => [_id ?? '', count]))
}

/** Documents of one person that are changed together. */
const few = 100

/** The votes stay, since they are counted; whose they were is forgotten. @returns how many were found: 0 when it is over */
export async function unnameVoters (personId: string, estateId: string): Promise<number> {
  const { data } = await voters().where({ estateId, personId }).limit(few).get(), found = data as Voter[]
  const named = found.filter(each => each.named).map(each => each._id), others = found.filter(each => !each.named).map(each => each._id)
  if (named.length > 0) await voters().where({ _id: _.in(named) }).update({ personId: '', 'named.name': erasedName, 'named.label': '' })
  if (others.length > 0) await voters().where({ _id: _.in(others) }).update({ personId: '' })
  return found.length
}
