/** Writing the table and putting it in force: what has begun stays as it was. */
import type { InferOutput } from 'valibot'
import { reachOf } from '@domain/community/audience'
import type { Announcement } from '@domain/community/announcement'
import type { HotlineWindow } from '@domain/estate/estate'
import type { hotline, HotlineDraft, HotlineTable } from '@domain/hotline/contract'
import { faultsOf } from '@domain/hotline/coverage'
import { changeText, standing, tableOf } from '@domain/hotline/table'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { append } from '../audit/repo'
import { addAnnouncementIn } from '../community/repo'
import { estateIn, forgetEstates, keepHotlines } from '../estate/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { forget } from '../kit/enter'
import { idOf } from '../kit/once'
import { draftById, draftIn, dropDraft, saveDraft, type StoredDraft } from './repo'

type Input<M extends keyof typeof hotline.methods> = InferOutput<typeof hotline.methods[M]['input']>

/** Windows that have ended are history and are kept with the new ones. */
const whole = (before: readonly HotlineWindow[], windows: readonly HotlineWindow[], today: string): HotlineWindow[] => {
  const kept = new Set(standing(before, today))
  return [...before.filter(each => !kept.has(each)), ...windows]
}

const faultsIn = (windows: readonly HotlineWindow[], { estate, now }: Context) => faultsOf(whole(estate.hotlines, windows, day(now)), estate.zones.map(each => each.id), day(now)).filter(each => each.date >= day(now))

const show = ({ rev, windows, byName, at }: StoredDraft, context: Context): HotlineDraft => ({ rev, windows, faults: faultsIn(windows, context), byName, at })

export async function draft (_input: Input<'draft'>, context: Context): Promise<HotlineDraft> {
  const { who, estate, now } = context, found = await draftById(who.estateId)
  return found ? show(found, context) : { rev: 0, windows: standing(estate.hotlines, day(now)), faults: [] }
}

export async function keep ({ rev, windows }: Input<'keep'>, context: Context): Promise<HotlineDraft> {
  const { who, estate, now } = context
  if (windows.some(({ zoneId }) => !estate.zones.some(each => each.id === zoneId))) throw new Refused('invalid', 'noZone', 'windows')
  const next: StoredDraft = { _id: who.estateId, v: 1, rev: rev + 1, windows, by: who.id, byName: who.name, at: now }
  if (!await saveDraft(next, rev)) throw new Refused('conflict', 'hotlineChanged')
  return show(next, context)
}

/** @throws Refused conflict naming the first minute that nobody or more than one answers */
function mustServe (windows: readonly HotlineWindow[], context: Context): void {
  const [fault] = faultsIn(windows, context)
  if (!fault) return
  const zone = context.estate.zones.find(each => each.id === fault.zoneId)?.name ?? fault.zoneId
  throw new Refused('conflict', fault.fault === 'gap' ? 'hotlineGap' : 'hotlineOverlap', 'windows', { zone, date: fault.date, from: fault.from, until: fault.until, numbers: fault.numbers.join('、') })
}

function announcementOf (key: string, before: readonly HotlineWindow[], after: readonly HotlineWindow[], { who, estate, now }: Context): Announcement | undefined {
  const said = changeText(estate, before, after)
  return said && {
    _id: idOf('g', key, who), v: 1, rev: 0, estateId: who.estateId, class: 'ordinary', ...said, pictures: [], audience: {}, reach: reachOf({}), state: 'published', publishedAt: now, pushed: true,
    drain: { after: '', sent: 0, nextAt: now }, createdBy: who.id, createdByName: who.name, createdAt: now, updatedAt: now
  }
}

/** @throws Refused conflict where somebody changed the draft, or some minute is not answered by exactly one */
export async function publish ({ key, rev, tell }: Input<'publish'>, context: Context): Promise<HotlineTable> {
  const { who, now } = context
  const hotlines = await inTransaction(async transaction => {
    const [draft, estate] = [await draftIn(transaction, who.estateId), await estateIn(transaction, who.estateId)]
    if (!draft || draft.rev !== rev) throw new Refused('conflict', 'hotlineChanged')
    mustServe(draft.windows, context)
    const next = whole(estate.hotlines, draft.windows, day(now)), announcement = tell ? announcementOf(key, estate.hotlines, draft.windows, context) : undefined
    await keepHotlines(transaction, who.estateId, next)
    await dropDraft(transaction, who.estateId)
    if (announcement) await addAnnouncementIn(transaction, announcement)
    await append(transaction, who, { act: 'changeHotlines', details: { windows: draft.windows.length } }, now)
    return next
  })
  forget()
  forgetEstates()
  return tableOf({ zones: context.estate.zones, hotlines }, now)
}
