import { corridorFee, homeFee, parkingFee, renovationDeposit, rubbleFee, waterFee } from '../../../tests/make/tariffs'
import { checkVersion } from '@domain/billing/tariff-rules'
import { asked, draftOf, newDraft, versionOf } from './draft'

test.each([homeFee, parkingFee, waterFee, corridorFee, renovationDeposit, rubbleFee])('$name comes out as it went in', tariff => {
  const version = versionOf(draftOf(tariff, tariff.versions[0]!.from))
  expect(version).toEqual(tariff.versions[0])
  expect(() => checkVersion(tariff.kind, version)).not.toThrow()
})

test.each([
  ['area', ['price', 'areaKind', 'late', 'halfMonth', 'vacantPercent']], ['metered', ['tiers', 'late']], ['deposit', ['amountFen']]
] as const)('%s asks for %j', (kind, fields) => expect(asked(kind)).toEqual(fields))

test('one tier is simply a price', () => {
  expect(versionOf({ ...newDraft('2026-12'), kind: 'metered', tiers: [{ over: '0', price: '3.03' }] })).toMatchObject({ from: '2026-12-01', price: 30_300 })
})

test('what is no number is refused where it stands', () => {
  expect(versionOf({ ...newDraft('2026-12'), price: '2.85 元', dueDay: '' })).toMatchObject({ price: NaN, due: { day: NaN } })
})
