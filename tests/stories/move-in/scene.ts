/** Moving in and out in calls of one line each. */
import type { Bill } from '@domain/billing/bill'
import type { Matter } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import { moveIn, type HomeFacts } from '@domain/move-in/contract'
import type { Client } from '@domain/kit/contract'
import type { MoveInput } from '@domain/matter/move'
import type { Action } from '@domain/matter/step'
import { jfif, jpeg, scan, tables } from '../../make/jpeg'
import { upload } from '../../make/upload'
import { written } from '../../make/walk-answers'
import { freshKey, type Actor, type Town } from '../actors'

export const home = 'b2-3-2-1201', today = '2026-11-23'

export const movingOf = ({ cloud, member }: Actor): Client<typeof moveIn> => cloud.connect(member, moveIn)

export const begins = (who: Actor, kind: 'moveIn' | 'moveOut', more: object = {}): Promise<MatterView> => movingOf(who).submit({ key: freshKey(), kind, premisesId: home, onDay: today, ...more })

export const takes = (who: Actor, action: Action, { id }: { id: string }, more: Partial<Omit<MoveInput, 'id' | 'action' | 'key'>> = {}): Promise<MatterView> => movingOf(who).act({ id, action, key: freshKey(), ...more })

export const signs = (who: Actor, action: Action, matter: { id: string }, more: object = {}) => takes(who, action, matter, { strokes: written, ...more })

export const photoOf = ({ cloud, member }: Actor): Promise<string> => upload(cloud, member, jpeg(jfif, tables, scan), 'jpg')

export const finds = async (who: Actor, matter: { id: string }, roomId: string, note: string) => takes(who, 'snag', matter, { roomId, note, photos: [await photoOf(who)] })

/** All meters of the home, a little further than they were. */
export async function readsMeters (who: Actor, matter: { id: string }, further = 100) {
  const { meters }: HomeFacts = await movingOf(who).facts({ id: matter.id })
  return takes(who, 'readMeters', matter, { readings: meters.map(({ id, last }) => ({ meterId: id, value: last + further })) })
}

export const storedMatter = async ({ cloud: { db } }: Town, id: string): Promise<Matter> => ((await db.collection('matters').where({ _id: id }).get()).data as [Matter])[0]

export const states = ({ moving }: MatterView) => moving!.items.filter(each => each.state === 'done').map(each => each.what).join(' ')

export const openBillsOf = async ({ cloud: { db } }: Town): Promise<Bill[]> =>
  (await db.collection('bills').where({ estateId: 'zejing', premisesId: home, state: 'open' }).orderBy('dueOn', 'asc').orderBy('_id', 'asc').limit(100).get()).data as Bill[]

/** All that is open is paid at the counter. */
export async function paysAll (t: Town): Promise<void> {
  const bills = await openBillsOf(t), billIds = bills.map(each => each._id)
  await t.xuWenjing.call('payment', 'take', { key: freshKey(), premisesId: home, channel: 'cash', billIds, payerName: '王秀兰', fen: bills.reduce((sum, each) => sum + each.openFen, 0) })
}
