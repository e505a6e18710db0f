/** Who has read what: one small document each, so that no count is a document everybody writes to. */
import { command as _, db, isTaken } from '../kit/cloud'
import { inSlices } from '../kit/in-slices'

const reads = () => db.collection('announcementReads')

interface Read { _id: string, v: 1, estateId: string, announcementId: string, personId: string, at: number }

const idOf = (announcementId: string, personId: string) => `${announcementId}_${personId}`

/** Read once is read. */
export async function markRead (estateId: string, announcementId: string, personId: string, at: number): Promise<void> {
  const read: Read = { _id: idOf(announcementId, personId), v: 1, estateId, announcementId, personId, at }
  await reads().add(read).catch((error: unknown) => { if (!isTaken(error)) throw error })
}

/** Which of these a person has read. */
export async function readBy (personId: string, announcementIds: readonly string[]): Promise<Set<string>> {
  const found = await inSlices(announcementIds.map(each => idOf(each, personId)), async slice => (await reads().where({ _id: _.in(slice) }).limit(slice.length).get()).data as Read[])
  return new Set(found.map(each => each.announcementId))
}

/** Which of these people have read it. */
export async function readersAmong (announcementId: string, personIds: readonly string[]): Promise<Set<string>> {
  const found = await inSlices(personIds.map(each => idOf(announcementId, each)), async slice => (await reads().where({ _id: _.in(slice) }).limit(slice.length).get()).data as Read[])
  return new Set(found.map(each => each.personId))
}

export async function readCount (announcementId: string): Promise<number> {
  const { total } = await reads().where({ announcementId }).count() as { total?: number }
  return total ?? 0
}

/** Documents of one person that are removed together. */
const few = 100

/** Some of what a person has read is forgotten. @returns how many: 0 when it is over */
export async function removeReads (personId: string, estateId: string): Promise<number> {
  const { data } = await reads().where({ estateId, personId }).field({ _id: true }).limit(few).get()
  if (data.length > 0) await reads().where({ _id: _.in((data as { _id: string }[]).map(each => each._id)) }).remove()
  return data.length
}
