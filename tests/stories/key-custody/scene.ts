/** Verbs of the counter: keys handed in, lent, given back. */
import type { Move } from '@domain/matter/move'
import type { MatterView } from '@domain/matter/view'
import { dayLength } from '@domain/kit/calendar'
import { written } from '../../make/walk-answers'
import { freshKey, type Actor, type Town } from '../actors'

export const home = 'b2-3-2-1201', label = 'B2区 3栋 2单元 1201'

export const told = { premisesId: home, keys: [{ kind: 'door', pieces: 2 }, { kind: 'mailbox', pieces: 1 }], purpose: '出国期间维修和看房', until: '2027-05-31', standing: [] as object[] }

type Said = Omit<Move, 'key' | 'action'>

export const step = (who: Actor, { id }: { id: string }, action: Move['action'], more: Said = {}) => who.call<MatterView>('key-custody', 'act', { id, action, key: freshKey(), ...more })
export const sees = (who: Actor, { id }: { id: string }) => who.call<MatterView>('key-custody', 'get', { id })
export const announces = (who: Actor, more: object = {}) => who.call<MatterView>('key-custody', 'announce', { key: freshKey(), ...told, ...more })

/** Announced, received and handed in: both keys are at the desk. */
export async function kept (t: Town, more: object = {}): Promise<MatterView> {
  const matter = await announces(t.wangXiulan, more)
  await step(t.liJing, matter, 'receive')
  return step(t.liJing, matter, 'handIn', { keyIds: matter.custody!.keys.map(each => each.id), ownerStrokes: written, deskStrokes: written })
}

/** A repair of the same home that 赵志强 has in hand. */
export async function repair (t: Town): Promise<MatterView> {
  const matter = await t.wangXiulan.reports('repair', '厨房水管漏水')
  await t.liJing.receives(matter)
  return t.liJing.assigns(matter, t.zhaoZhiqiang)
}

export const toPlumber = async (t: Town, lentForId: string): Promise<Said> => ({
  keyIds: ['K1'], borrower: { personId: t.zhaoZhiqiang.id, name: t.zhaoZhiqiang.member.name }, lendFor: 'repair', note: '修厨房水管', until: await t.cloud.now() + dayLength, lentForId
})

export const places = ({ custody }: MatterView) => custody!.keys.map(each => each.place).join(' ')
