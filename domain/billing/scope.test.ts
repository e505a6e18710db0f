import { as } from '../../tests/make/matter'
import { billScope, ownScope, seesBill } from './scope'

const bill = (premisesId: string, period: string, estateId = 'zejing') => ({ premisesId, period, estateId })

test('an owner sees the month of the hand-over, a tenant only whole months of the lease', () => {
  const owner = ownScope(as('heJingyi')), tenant = ownScope(as('zhangWei'))
  expect(owner.ties).toEqual([{ premisesId: 'b2-3-2-1101', from: '2021-10' }])
  expect(tenant.ties).toEqual([{ premisesId: 'a1-2-1-803', from: '2025-07' }])
  const late = { ...as('zhangWei'), occupancies: as('zhangWei').occupancies.map(each => ({ ...each, from: '2025-07-02' })) }
  expect(ownScope(late).ties[0]!.from).toBe('2025-08')
})

test.each([
  ['a1-2-1-803', '2025-06', false], ['a1-2-1-803', '2025-07', true], ['a1-2-1-803', '2026-11-0a1b2c', true], ['a1-2-1-803', '2025-06-0a1b2c', false], ['b2-3-2-1101', '2026-11', false]
])('a tenant and the bill of %s for %s', (premisesId, period, sees) => {
  expect(seesBill(billScope(as('zhangWei')), bill(premisesId, period))).toBe(sees)
})

test('the office sees all of its estate and nothing of another; a clerk who lives here sees their own', () => {
  expect(billScope(as('xuWenjing'))).toEqual({ estateId: 'zejing' })
  expect(seesBill(billScope(as('xuWenjing')), bill('yunqi-1-301', '2026-11', 'yunqi'))).toBe(false)
  expect(billScope(as('liuYang')).ties).toEqual([{ premisesId: 'b2-1-1-602', from: '2025-03' }])
  expect(billScope(as('liJing')).ties).toEqual([])
})
