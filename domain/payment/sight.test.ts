import { cast, type CastMember } from '../../tests/cast'
import { occupancy } from '../../tests/make/occupancies'
import { personOf } from '../../tests/make/people'
import { moment } from '../kit/calendar'
import { whoIn, type Who } from '../people/person'
import { seesPayment } from './sight'

const now = moment('2026-11-24', '10:00')
const as = (member: CastMember, estateId = 'zejing') => whoIn(personOf(member), estateId, now)!
const payment = { estateId: 'zejing', payerId: 'wang-xiulan', premisesIds: ['b2-3-2-1201'], at: moment('2026-11-23', '14:00') }

test.each<[string, Who, Partial<typeof payment>, boolean]>([
  ['the payer', as(cast.wangXiulan), {}, true],
  ['family of the same home', as(cast.wangXiaoyu), {}, true],
  ['a neighbour', as(cast.heJingyi), {}, false],
  ['finance', as(cast.xuWenjing), {}, true],
  ['the manager', as(cast.gaoFeng), {}, true],
  ['a clerk', as(cast.liJing), {}, false],
  ['a technician', as(cast.zhaoZhiqiang), {}, false],
  ['finance of another estate', { ...as(cast.xuWenjing), estateId: 'yunqi' }, {}, false],
  ['a resident of another estate', as(cast.tangYue, 'yunqi'), { payerId: 'tang-yue' }, false],
  ['a payer who has moved away, and lives elsewhere in the estate', { ...as(cast.wangXiulan), occupancies: as(cast.heJingyi).occupancies }, {}, true],
  ['a tenant, of what was paid on the first day of the lease', as(cast.zhangWei), { premisesIds: ['a1-2-1-803'], at: moment('2025-07-01', '00:00') }, true],
  ['a tenant, of what was paid the day before', as(cast.zhangWei), { premisesIds: ['a1-2-1-803'], at: moment('2025-06-30', '23:59') }, false],
  ['family, of a payment for another home as well', as(cast.wangXiaoyu), { premisesIds: ['b2-3-2-1201', 'b2-3-2-1101'] }, false],
  ['somebody of both homes', { ...as(cast.wangXiaoyu), occupancies: [...as(cast.wangXiaoyu).occupancies, occupancy('wang-xiaoyu', 'b2-3-2-1101', 'owner', '2021-10-15')] }, { premisesIds: ['b2-3-2-1201', 'b2-3-2-1101'] }, true],
  ['anybody, of a payment for no home', as(cast.heJingyi), { premisesIds: [] }, false]
])('%s', (_, who, more, sees) => {
  expect(seesPayment(who, { ...payment, ...more })).toBe(sees)
})
