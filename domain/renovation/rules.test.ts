/** The pure rules of renovation: hours, days, what a permit is worth, what may be done. */
import { moment } from '../kit/calendar'
import { zejing } from '../../tests/make/estate'
import { aFiling } from '../../tests/make/filing'
import { claimIn, claimText } from './code'
import type { Permit } from './filing'
import { mayBeLoud } from './noise'
import { endOf, feeFen, monthsAfter, monthsFor } from './rules'
import { lastDay, standingOf } from './standing'
import { deductedFen, toReturnFen } from './sums'
import { undertakingText } from './undertaking'
import { papersFor, reviewersOf, works, worksIn } from './works'

const loud = (date: string, from: string, until: string, until2 = date) => mayBeLoud(zejing, { from: moment(date, from), until: moment(until2, until) })

test.each([
  ['a workday morning', '2026-11-25', '08:00', '12:00', true], ['a workday afternoon', '2026-11-25', '14:00', '18:00', true],
  ['before it', '2026-11-25', '07:59', '09:00', false], ['over noon', '2026-11-25', '11:00', '15:00', false], ['in the evening', '2026-11-25', '17:30', '18:01', false],
  ['a Saturday', '2026-11-28', '09:00', '10:00', false], ['the National Day', '2026-10-01', '09:00', '10:00', false], ['backwards', '2026-11-25', '10:00', '09:00', false]
])('loud work: %s', (_what, date, from, until, may) => expect(loud(date, from, until)).toBe(may))

test('not over night', () => expect(loud('2026-11-25', '14:00', '10:00', '2026-11-26')).toBe(false))

test('an estate may have hours of its own', () => {
  const saturday = [{ from: '09:00', until: '11:00' }]
  expect(mayBeLoud({ ...zejing, renovation: { hours: { workday: [], restDay: saturday, holiday: [] } } }, { from: moment('2026-11-28', '09:00'), until: moment('2026-11-28', '11:00') })).toBe(true)
})

test.each([['2026-11-25', 3, '2027-02-25'], ['2026-11-30', 3, '2027-02-28'], ['2027-12-31', 2, '2028-02-29'], ['2026-01-15', 12, '2027-01-15']])('%s and %i months', (date, count, after) => expect(monthsAfter(date, count)).toBe(after))

test('months by size, and fees by area to the fen', () => {
  expect([monthsFor(zejing, { use: 'home', builtUpArea: 9_000 }), monthsFor(zejing, { use: 'home', builtUpArea: 24_000 }), monthsFor(zejing, { use: 'office', builtUpArea: 90_000 })]).toEqual([3, 6, 3])
  expect([feeFen({ tariffId: 't', fenPerSquareMeter: 333 }, { builtUpArea: 9_001 }), feeFen({ tariffId: 't' }, { builtUpArea: 9_001 })]).toEqual([29_974, undefined])
  expect(endOf('2026-11-25')).toBe(moment('2026-11-26') - 1)
})

const permit: Permit = { no: 'XK-261123-7K3F', issuedAt: 0, from: '2026-11-25', until: '2027-02-24' }, [worker] = aFiling().workers

test.each([
  ['notYet', 'inProgress', '2026-11-24', {}], ['valid', 'inProgress', '2026-11-25', {}], ['valid', 'inProgress', '2027-02-24', {}], ['expired', 'inProgress', '2027-02-25', {}],
  ['suspended', 'suspended', '2026-12-01', { suspendedAt: 1 }], ['ended', 'completed', '2026-12-01', {}], ['ended', 'closed', '2026-12-01', { suspendedAt: 1 }]
] as const)('a permit is %s: %s on %s', (standing, status, date, more) => expect(standingOf({ status }, { ...permit, ...more }, undefined, moment(date, '12:00'))).toBe(standing))

test('a pass ends with its kind, its permit, and whoever bears it', () => {
  const short = { ...worker!, pass: 'B' as const }, at = (date: string) => moment(date, '12:00')
  expect([lastDay(permit, worker), lastDay(permit, short), lastDay(permit, { ...short, since: '2027-02-20' })]).toEqual(['2027-02-24', '2026-12-01', '2027-02-24'])
  expect([standingOf({ status: 'inProgress' }, permit, short, at('2026-12-02')), standingOf({ status: 'inProgress' }, permit, { ...worker!, state: 'removed' }, at('2026-12-02'))]).toEqual(['expired', 'removed'])
})

test('what the QR says is read back, and nothing else is', () => {
  const proof = 'a'.repeat(22)
  for (const claim of [{ matterId: 'm-1' }, { matterId: 'm-1', workerId: 'w0-1' }]) expect(claimIn(`${claimText(claim)}.${proof}`)).toEqual({ claim, proof })
  for (const code of ['', 'P.m', `P.m.w.${proof}`, `X.m.${proof}`, `P.m.${proof}a`, `W.m.${proof}`]) expect(claimIn(code)).toBeUndefined()
})

test('who has to look follows from the works; what is forbidden has no reviewer', () => {
  expect(reviewersOf(worksIn(zejing, ['paint']))).toEqual(['clerk'])
  expect(reviewersOf(worksIn(zejing, ['paint', 'tiles']))).toEqual(['clerk', 'engineering'])
  expect(reviewersOf(worksIn(zejing, ['welding']))).toEqual(['clerk', 'engineering', 'manager'])
  expect(papersFor(worksIn(zejing, ['wiring', 'partition']))).toEqual(['电路图', '电工操作证', '原结构图', '改动图'])
  for (const { rule, reviewers, papers } of works) expect([rule === 'forbidden', rule === 'papers']).toEqual([reviewers.length === 0, papers.length > 0])
  expect(new Set(works.map(each => each.id)).size).toBe(works.length)
})

test('what is kept of a deposit, as a manager decided where somebody objected', () => {
  const deductions = [{ id: 'd1', what: '', fen: 12_345, photos: [], answer: 'agreed' as const }, { id: 'd2', what: '', fen: 8_800, photos: [], answer: 'objected' as const, decision: { fen: 6_601, reason: '', byName: '', at: 0 } }]
  expect([deductedFen({ deductions }), toReturnFen({ depositFen: 200_000, deductions })]).toEqual([18_946, 181_054])
})

test('the undertaking names what is done, and everything that may not be', () => {
  const text = undertakingText({ place: 'B2区 3栋 2单元 1201', contractor: '泽城装饰', works: worksIn(zejing, ['paint']), period: { from: '2026-11-25', until: '2027-01-20' }, signer: '王秀兰' })
  for (const words of ['王秀兰', '2026-11-25至2027-01-20', '墙面粉刷', '拆改承重墙、梁、柱', '自行拆改燃气管道']) expect(text).toContain(words)
})
