/** Writing the table and putting it in force: what has answered stays as it was. */
import { isDeepStrictEqual } from 'node:util'
import type { InferOutput } from 'valibot'
import type { Estate, HotlineWindow } from '@domain/estate/estate'
import type { hotline, HotlineDraft, HotlineTable } from '@domain/hotline/contract'
import { faultsOf, type Fault } from '@domain/hotline/coverage'
import { pastOf, standing, withHistory } from '@domain/hotline/history'
import { inOrder, tableOf } from '@domain/hotline/table'
import { changeText, refusalOf } from '@domain/hotline/words'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { append } from '../audit/repo'
import { addAnnouncementIn } from '../community/repo'
import { estateIn, forgetEstates, freshEstate, keepHotlines } from '../estate/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { forget } from '../kit/enter'
import { idOf } from '../kit/once'
import { announcementOf } from './announce'
import { closeDraftIn, draftById, draftIn, saveDraft, type StoredDraft, type Writing } from './repo'

type Input<M extends keyof typeof hotline.methods> = InferOutput<typeof hotline.methods[M]['input']>

const faultsIn = ({ hotlines, zones }: Estate, windows: readonly HotlineWindow[], today: string): Fault[] =>
  [...pastOf(hotlines, windows, today), ...faultsOf(withHistory(hotlines, windows, today), zones.map(each => each.id), today)]

function show (estate: Estate, found: StoredDraft | undefined, now: number): HotlineDraft {
  const today = day(now), rev = found?.rev ?? 0
  if (!found?.writing) return { rev, windows: standing(estate.hotlines, today).sort(inOrder), faults: [] }
  const { windows, byName, at } = found.writing, says = changeText(estate, estate.hotlines, withHistory(estate.hotlines, windows, today), today)
  return { rev, windows, faults: faultsIn(estate, windows, today), ...(says && { says }), byName, at }
}

/** As it is now: an instance that knew the table of half a minute ago would begin with it. */
const current = async ({ who: { estateId } }: Context): Promise<[Estate, StoredDraft | undefined]> => Promise.all([freshEstate(estateId), draftById(estateId)])

export async function draft (_input: Input<'draft'>, context: Context): Promise<HotlineDraft> {
  return show(...await current(context), context.now)
}

/** Whether it is what this person sent already, and never heard of again. */
const isSame = (found: StoredDraft | undefined, rev: number, writing: Writing) =>
  found?.rev === rev + 1 && found.writing?.by === writing.by && isDeepStrictEqual(found.writing.windows, writing.windows)

export async function keep ({ rev, windows }: Input<'keep'>, context: Context): Promise<HotlineDraft> {
  const { who, estate: { zones }, now } = context, writing: Writing = { windows, by: who.id, byName: who.name, at: now }
  if (windows.some(({ zoneId }) => !zones.some(each => each.id === zoneId))) throw new Refused('invalid', 'noZone', 'windows')
  const saved = await saveDraft(who.estateId, rev, writing), [estate, found] = await current(context)
  if (!saved && !isSame(found, rev, writing)) throw new Refused('conflict', 'hotlineChanged')
  return show(estate, found, now)
}

export async function discard ({ rev }: Input<'discard'>, context: Context): Promise<HotlineDraft> {
  if (!await saveDraft(context.who.estateId, rev, undefined)) throw new Refused('conflict', 'hotlineChanged')
  return draft({}, context)
}

/** @throws Refused conflict naming the zone, the day and the first minute that not exactly one number answers */
function mustServe (estate: Estate, windows: readonly HotlineWindow[], now: number): void {
  const [fault] = faultsIn(estate, windows, day(now))
  if (!fault) return
  const { reason, facts } = refusalOf(fault, estate.zones)
  throw new Refused('conflict', reason, 'windows', facts)
}

/** @throws Refused conflict where somebody changed the draft, or some minute is not answered by exactly one */
export async function publish ({ key, rev, tell }: Input<'publish'>, { who, now }: Context): Promise<HotlineTable> {
  const today = day(now), name = idOf('h', key, who)
  const published = await inTransaction(async transaction => {
    const stored = await draftIn(transaction, who.estateId), estate = await estateIn(transaction, who.estateId)
    if (stored?.published === name) return estate
    if (!stored?.writing || stored.rev !== rev) throw new Refused('conflict', 'hotlineChanged')
    const { windows } = stored.writing
    mustServe(estate, windows, now)
    const hotlines = withHistory(estate.hotlines, windows, today), says = tell && changeText(estate, estate.hotlines, hotlines, today)
    await keepHotlines(transaction, who.estateId, hotlines)
    await closeDraftIn(transaction, stored, name)
    if (says) await addAnnouncementIn(transaction, announcementOf(name, says, who, now))
    await append(transaction, who, { act: 'changeHotlines', details: { windows: windows.length } }, now)
    return { ...estate, hotlines }
  })
  forget()
  forgetEstates()
  return tableOf(published, now)
}
