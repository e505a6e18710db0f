import { vendors } from '../../tests/make/vendors'
import { briefOf, isFit } from './brief'

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
