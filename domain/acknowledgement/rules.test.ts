import { counted, homesIn } from './counting'
import { claimIn, claimText } from './code'
import { frozenText, mustFollow, type Edition } from './edition'
import { confirmedFor, mustHaveReached, newReading, nextStep, withAgreed, withRead, type Reading } from './reading'
import { mustShow, signatoryOf } from './signatory'
import { editionWords, placeWords } from './text'

const now = 1_800_000_000_000, hash = 'wording'
const fresh = newReading('zejing', '2026-11', 'p', now), agreed = withAgreed(fresh, { version: 1, hash, at: now }), read = withRead(agreed, 2, [0, 1], now)
const confirmed: Reading = { ...read, confirmed: { at: now, phoneMask: '138****0000' } }
const refusal = (work: () => unknown) => { try { work() } catch (error) { return (error as { reason: string }).reason } return 'none' }

test.each<[string, Reading, number, string]>([
  ['nothing yet', fresh, now, 'agree'], ['agreed', agreed, now, 'read'], ['half read', withRead(agreed, 2, [1], now), now, 'read'], ['read', read, now, 'confirm'], ['confirmed', confirmed, now, 'sign'],
  ['confirmed too long ago', confirmed, now + confirmedFor + 1, 'confirm'], ['confirmed at the last moment', confirmed, now + confirmedFor, 'sign'], ['confirmed in the future', confirmed, now - 1, 'confirm']
])('%s', (_what, reading, at, step) => expect(nextStep(reading, hash, at)).toBe(step))

test('a new wording asks from the beginning, and what was read stays read', () => {
  expect(nextStep(confirmed, 'another', now)).toBe('agree')
  const again = withAgreed(confirmed, { version: 2, hash: 'another', at: now })
  expect([again.read, again.readAt, nextStep(again, 'another', now)]).toEqual([[0, 1], undefined, 'read'])
  expect(nextStep(withRead(again, 2, [1], now), 'another', now)).toBe('confirm')
})

test('who read before agreeing has not read to the end; places beyond the end count for nothing', () => {
  const early = withRead(fresh, 2, [0, 1], now)
  expect([early.readAt, nextStep(withAgreed(early, { version: 1, hash, at: now }), hash, now)]).toEqual([undefined, 'read'])
  expect(withRead(agreed, 2, [0, 7], now)).toMatchObject({ read: [0] })
})

test('each step names what comes first', () => {
  expect([refusal(() => mustHaveReached('sign', fresh, hash, now)), refusal(() => mustHaveReached('sign', agreed, hash, now)), refusal(() => mustHaveReached('sign', read, hash, now)), refusal(() => mustHaveReached('sign', confirmed, hash, now))])
    .toEqual(['agreeFirst', 'readFirst', 'confirmFirst', 'none'])
})

test('an edition follows only an earlier one, and a comma is another text', () => {
  const edition = (name: string, state: Edition['state'] = 'draft') => ({ edition: name, state })
  expect([refusal(() => mustFollow(edition('2026-12'), edition('2026-11'))), refusal(() => mustFollow(edition('2026-11'), edition('2026-11'))), refusal(() => mustFollow(edition('2026-12', 'retired'), undefined))]).toEqual(['none', 'editionOlder', 'editionFrozen'])
  const text = (paragraphs: string[]) => frozenText({ edition: '2026-11', title: '手册', chapters: [{ title: '一', paragraphs }] })
  expect(new Set([text(['甲', '乙']), text(['甲乙']), text(['甲', '乙，'])]).size).toBe(3)
})

test('who has to show what', () => {
  const company = (standing: 'legalRepresentative' | 'agent') => signatoryOf({ relation: 'companyAgent', name: '李国栋', company: { name: '云图', standing } })
  expect([refusal(() => mustShow(company('legalRepresentative'), ['seal'])), refusal(() => mustShow(company('agent'), ['seal'])), refusal(() => mustShow(company('agent'), ['attorney'])), refusal(() => mustShow(company('agent'), ['seal', 'attorney']))])
    .toEqual(['none', 'noAttorney', 'noSeal', 'none'])
  expect(refusal(() => signatoryOf({ relation: 'companyAgent', name: '李国栋' }))).toBe('noCompany')
  expect(refusal(() => mustShow(signatoryOf({ relation: 'family', name: '王晓雨' }), ['seal']))).toBe('companyOnly')
})

test.each([['2026-11', '二零二六年十一月'], ['2026-01', '二零二六年一月'], ['2030-10', '二零三零年十月'], ['2026-12', '二零二六年十二月']])('%s is %s', (edition, words) => expect(editionWords(edition)).toBe(words))

test('places as the paper has them', () => {
  expect([placeWords({ building: '2', level: 15, door: '1506' }, '科技谷'), placeWords({ building: '3', entrance: '2', level: 12, door: '1201' }, 'B2区')]).toEqual(['科技谷2栋15层1506单元', 'B2区3栋2单元12层1201室'])
})

test('what is corrected counts no more, and one act counts once', () => {
  const acts = counted(counted(counted([], { id: 'a', premisesId: 'x' }), { id: 'a', premisesId: 'x' }), { id: 'b', premisesId: 'x' })
  expect([acts.length, [...homesIn(acts)], counted(acts, { id: 'c', premisesId: 'y' }, 'a').map(each => each.id)]).toEqual([2, ['x'], ['b', 'c']])
})

test('what a code says is read back, and nothing else is', () => {
  const claim = { estateId: 'zejing', id: 'k123', edition: '2026-11' }, proof = 'A'.repeat(22)
  expect(claimIn(`${claimText(claim)}.${proof}`)).toEqual({ claim, proof })
  for (const wrong of ['', 'sc.zejing.k123.202611', `zejing.1.2.20261123.${proof}`, `sc.zejing.k/123.202611.${proof}`]) expect(claimIn(wrong)).toBeUndefined()
})
