/** A snag is mended as a repair of its own: opened once, sent back where it was not in order. */
import type { Estate } from '@domain/estate/estate'
import { flowOf } from '@domain/flows'
import { Refused } from '@domain/kit/errors'
import type { Errand } from '@domain/matter/errand'
import type { Matter } from '@domain/matter/matter'
import { openings, type Said } from '@domain/matter/open-matter'
import type { Snag } from '@domain/move-in/moving'
import { idOf } from '../kit/once'
import { act } from '../matter/act'
import type { Run } from '../matter/errands'
import { open } from '../matter/open'
import { matterById } from '../matter/repo'
import { firstContactOf } from './actor'

const repairId = ({ _id, estateId }: Matter, { seq }: Errand) => idOf('snag-', `${_id} ${seq}`, { id: 'moving', estateId })

/** The clerk may say more exactly what it is; nothing of a snag is urgent by itself. */
const categoryOf = ({ categories }: Estate) => categories.filter(each => each.kind === 'repair' && each.priority === 'normal' && !each.major).at(-1)?.id ?? ''

function repairOf (matter: Matter, { room, what, photos }: Snag, key: string, estate: Estate): Said {
  const { place, requester, household } = matter
  return {
    key, kind: 'repair', categoryId: categoryOf(estate), text: `【验房】${room}：${what}`, photos, place, public: false, channel: 'visit', onBehalfOf: true, requester, accusedIds: [], ...(household && { household })
  }
}

async function repairFor (matter: Matter, snag: Snag, id: string, estate: Estate, now: number): Promise<Matter> {
  return await matterById(id) ?? await open(openings.record, repairOf(matter, snag, id, estate), { who: firstContactOf(matter, estate), estate, now })
}

const linked = (snag: Snag, { _id: id, number }: Matter) => ({ then: { action: 'linkSnag' as const, snagSeq: snag.seq, repair: { id, number } } })

export const openSnag: Run = async (matter, errand, estate, now) => {
  const snag = matter.moving?.snags.find(each => each.seq === errand.seq)
  return snag ? linked(snag, await repairFor(matter, snag, repairId(matter, errand), estate, now)) : 'done'
}

/** The same repair again where that is still possible; after its seven days another one. */
export const sendBack: Run = async (matter, errand, estate, now) => {
  const line = matter.timeline.find(each => each.seq === errand.seq)
  const snag = matter.moving?.snags.find(each => each.rechecks.some(({ at, ok }) => !ok && at === line?.at))
  if (!snag?.repair) return 'done'
  const { key } = { key: repairId(matter, errand) }, repair = await matterById(snag.repair.id)
  if (repair?.timeline.some(each => each.key === key)) return 'done'
  try {
    await act(flowOf, snag.repair.id, { action: 'reopen', note: line?.note ?? snag.what, key }, { ...firstContactOf(matter, estate), ...(repair?.firstContactId && { id: repair.firstContactId }) }, estate, now)
    return 'done'
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return linked(snag, await repairFor(matter, snag, key, estate, now))
  }
}
