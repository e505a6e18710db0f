import { vendors } from '../../tests/make/vendors'
import { briefOf, isFit } from './brief'
import type { Vendor } from './vendor'
import { unfitWords } from './words'

const [anjie] = vendors

test('it may be sent until the first of what it needs has ended, and no day longer', () => {
  const brief = briefOf({ ...anjie!, papers: anjie!.papers.map(each => each.kind === 'qualification' ? { ...each, until: '2026-12-01' } : each) })
  expect(brief.fitUntil).toBe('2026-12-01')
  expect([isFit(brief, '2026-12-01'), isFit(brief, '2026-12-02'), isFit({ ...brief, state: 'suspended' }, '2026-12-01')]).toEqual([true, false, false])
})

test('of two papers of a kind the later one counts; without one of them, or without a contract, it is never sent', () => {
  const [licence] = anjie!.papers
  expect(briefOf({ ...anjie!, papers: [...anjie!.papers, { ...licence!, until: '2025-01-01' }] })).toEqual(briefOf(anjie!))
  expect(briefOf({ ...anjie!, papers: [licence!] }).fitUntil).toBeNull()
  const { contract: _none, ...without } = anjie!
  expect(briefOf(without).fitUntil).toBeNull()
  expect(isFit(briefOf(without), '2026-11-23')).toBe(false)
})

test('why not, by the name of what ended first or is missing', () => {
  const { papers: [licence, qualification], contract, ...rest } = anjie!
  const said = (vendor: Partial<Vendor>) => unfitWords(briefOf({ ...rest, papers: [licence!, qualification!], contract: contract!, ...vendor }))
  expect(said({ papers: [licence!, { ...qualification!, until: '2026-11-22' }] })).toBe('安洁家电的资质证书 2026-11-22 已到期')
  expect(said({ contract: { ...contract!, until: '2026-11-20' } })).toBe('安洁家电的合作合同 2026-11-20 已到期')
  expect(said({ papers: [qualification!] })).toBe('安洁家电没有登记营业执照')
  expect(said({ state: 'suspended' })).toBe('安洁家电已暂停合作')
})
