import { corridorFee, homeFee, officeFee, parkingFee, renovationDeposit, tariffs, waterFee } from '../../tests/make/tariffs'
import { chosen, periodsBefore, totalsFor } from './begin-run'
import type { Tariff } from './tariff'

const zejing = tariffs.filter(each => each.estateId === 'zejing')
const quarterly: Tariff = { ...homeFee, _id: 't-quarter', everyMonths: 3 }
const sharedFen = { [corridorFee._id]: 1 }
const ids = (all: readonly Tariff[]) => all.map(each => each._id)

test('all fees whose period begins then, but deposits and what is charged once', () => {
  expect(ids(chosen(zejing, { period: '2026-11', sharedFen }))).toEqual(ids([homeFee, officeFee, parkingFee, waterFee, corridorFee]))
})

test.each([['2026-10', true], ['2026-11', false], ['2026-12', false], ['2027-01', true]])('a quarterly fee in %s', (period, runs) => {
  expect(ids(chosen([...zejing, quarterly], { period, sharedFen })).includes(quarterly._id)).toBe(runs)
})

test('one that has ended, or not begun, is not among them', () => {
  const ended = { ...parkingFee, endedOn: '2026-11-01' }, later = { ...waterFee, versions: waterFee.versions.map(each => ({ ...each, from: '2026-12-01' })) }
  expect(ids(chosen([homeFee, ended, later], { period: '2026-11', sharedFen: {} }))).toEqual([homeFee._id])
  expect(ids(chosen([homeFee, ended, later], { period: '2026-10', sharedFen: {} }))).toEqual([homeFee._id, parkingFee._id])
})

test.each([
  ['a deposit', [renovationDeposit._id], {}, 'notInPeriod'], ['one that is not there', ['t-none'], {}, 'noTariff'], ['a shared cost without its sum', [corridorFee._id], {}, 'sharedMissing'], ['the sum of another', [homeFee._id], sharedFen, 'noTariff']
])('%s', (_what, tariffIds, shared, reason) => {
  expect(() => chosen(zejing, { period: '2026-11', tariffIds, sharedFen: shared })).toThrow(reason)
})

test('nothing to charge', () => {
  expect(() => chosen([quarterly], { period: '2026-11', sharedFen: {} })).toThrow('noFees')
})

test('the period before is that of each fee\'s rhythm; several runs of it add up', () => {
  const fees = [homeFee, quarterly], total = (tariffId: string, count: number, fen: number) => ({ tariffId, name: '', count, fen, beforeCount: 0, beforeFen: 0 })
  expect(periodsBefore(fees, '2026-10')).toEqual(['2026-09', '2026-07'])
  const before = [
    { period: '2026-09', totals: [total(homeFee._id, 3, 300), total(quarterly._id, 9, 900)] }, { period: '2026-09', totals: [total(homeFee._id, 1, 50)] }, { period: '2026-07', totals: [total(quarterly._id, 5, 500)] }
  ]
  expect(totalsFor(fees, '2026-10', before)).toMatchObject([{ tariffId: homeFee._id, count: 0, beforeCount: 4, beforeFen: 350 }, { tariffId: quarterly._id, beforeCount: 5, beforeFen: 500 }])
})
