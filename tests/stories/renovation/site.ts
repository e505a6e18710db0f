/** A town in which somebody renovates: what each does with a filing, in a line. */
import { moment } from '@domain/kit/calendar'
import type { Matter } from '@domain/matter/matter'
import type { MoveInput } from '@domain/matter/move'
import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import type { RenovationView } from '@domain/renovation/view'
import { png } from '../../../config/seed/pictures/png'
import { signed } from '../../make/filing'
import { upload } from '../../make/upload'
import { freshKey, type Actor } from '../actors'
import { home, scene, type Scene } from '../payment/scene'

export { home }

export type Filed = MatterView & { renovation: RenovationView }

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A number that there could be, with its check digit; each of its own. */
export function idNumber (place: number): string {
  const front = `51010119900307${String(place).padStart(3, '0')}`
  return front + '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(front[at]), 0) % 11]!
}

export interface Site extends Scene {
  photo (who: Actor): Promise<string>
  worker (who: Actor, place: number, more?: object): Promise<MoveInput['worker']>
  filing (who: Actor, more?: object): Promise<Record<string, unknown>>
  files (who: Actor, more?: object): Promise<Filed>
  does (who: Actor, action: Action, filing: Pick<Filed, 'id'>, more?: object): Promise<Filed>
  sees (who: Actor, filing: Pick<Filed, 'id'>): Promise<Filed>
  /** As it lies in the database. */
  stored (filing: Pick<Filed, 'id'>): Promise<Matter>
  /** Through the desk, engineering and a manager. */
  approved (filing: Filed): Promise<Filed>
  /** What was billed, paid at WeChat's cashier; the permit follows. */
  paid (filing: Filed): Promise<Filed>
  permitted (who: Actor, more?: object): Promise<Filed>
}

export async function site (): Promise<Site> {
  const s = await scene()
  let shade = 0
  const photo = (who: Actor) => upload(s.cloud, who.member, png(60, 80, () => [200, 150, shade++ % 250]))
  const does: Site['does'] = (who, action, { id }, more = {}) => who.call('renovation', 'act', { id, action, key: freshKey(), ...more })
  const sees: Site['sees'] = (who, { id }) => who.call('renovation', 'get', { id })
  const worker: Site['worker'] = async (who, place, more = {}) => ({ name: `罗大${'勇强明'[place % 3]!}`, trade: '瓦工', idNumber: idNumber(place), photo: await photo(who), pass: 'A', ...more })
  const filing: Site['filing'] = async (who, more = {}) => ({
    key: freshKey(), premisesId: home, contractor: { name: '泽城装饰有限公司', licenceNo: '91510100MA62N0AA3K', personInCharge: '罗师傅', phone: '13900002201' },
    works: ['waterproof', 'tiles', 'partition'], period: { from: '2026-11-25', until: '2027-01-20' }, drawings: [{ kind: 'plan', file: await photo(who) }],
    workers: [await worker(who, 1), await worker(who, 2, { pass: 'B' })], signer: who.member.name, strokes: signed, ...more
  })
  const files: Site['files'] = async (who, more) => who.call('renovation', 'file', await filing(who, more))
  const approved: Site['approved'] = async made => {
    await does(s.liJing, 'receive', made)
    await does(s.liJing, 'assign', made, { assigneeId: s.sunJianguo.id })
    await does(s.sunJianguo, 'passReview', made)
    return does(s.gaoFeng, 'passReview', made)
  }
  const paid: Site['paid'] = async made => {
    const { depositBillId, feeBillIds = [] } = (await sees(s.wangXiulan, made)).renovation.bills!
    await s.pays(s.wangXiulan, await s.orders(s.wangXiulan, [depositBillId!, ...feeBillIds].map(_id => ({ _id }))))
    await s.cloud.clock.advance(61_000)
    return sees(s.wangXiulan, made)
  }
  return {
    ...s, photo, worker, filing, files, does, sees, approved, paid,
    stored: async ({ id }) => ((await s.cloud.db.collection('matters').where({ _id: id }).get()).data as [Matter])[0],
    permitted: async (who, more) => paid(await approved(await files(who, more)))
  }
}

export const noon = (date: string) => moment(date, '12:00')
