import { dice } from '../../tests/make/dice'
import { checkAnswers, type Answer } from './answer'
import { kinds, checkQuestions, type Question } from './question'
import { averageOf, turnoutOf } from './results'
import { sheetsFor } from './poll'
import { satisfactionSurvey } from './survey'
import { added, emptyTally, withBallot, withWords, type Tally } from './tally'

const single: Question = { id: 'qone', kind: 'single', title: '几点', required: true, options: ['早', '中', '晚'] }
const several: Question = { id: 'qsome', kind: 'several', title: '哪些', required: false, options: ['花', '草', '树', '水'], least: 2, most: 3 }
const rating: Question = { id: 'qrate', kind: 'rating', title: '如何', required: false }
const said: Question = { id: 'qsaid', kind: 'words', title: '还有', required: false, characters: 5 }
const all = [single, several, rating, said], one = { question: 'qone', picks: [1] }

test.each<[string, Answer[], string, string]>([
  ['an option that there is not', [{ question: 'qone', picks: [3] }], 'noOption', 'qone'],
  ['two of one', [{ question: 'qone', picks: [0, 1] }], 'tooManyPicks', 'qone'],
  ['the same option twice', [one, { question: 'qsome', picks: [1, 1] }], 'noOption', 'qsome'],
  ['too many options', [one, { question: 'qsome', picks: [0, 1, 2, 3] }], 'tooManyPicks', 'qsome'],
  ['too few options', [one, { question: 'qsome', picks: [0] }], 'tooFewPicks', 'qsome'],
  ['a required one left open', [{ question: 'qrate', rating: 4 }], 'questionOpen', 'qone'],
  ['a question that is not asked', [one, { question: 'qother', rating: 4 }], 'noQuestion', 'answers'],
  ['a question answered twice', [one, one], 'noQuestion', 'answers'],
  ['words longer than asked for', [one, { question: 'qsaid', text: '一二三四五六' }], 'tooLong', 'qsaid'],
  ['words where a rating is asked', [one, { question: 'qrate', text: '很好' }], 'required', 'qrate'],
  ['a rating beside words', [one, { question: 'qsaid', text: '好', rating: 5 }], 'notAsked', 'qsaid'],
  ['nothing at all', [], 'questionOpen', 'qone']
])('%s is refused', (_what, answers, reason, field) => expect(() => checkAnswers(all, answers)).toThrow(expect.objectContaining({ code: 'invalid', reason, field })))

test('an empty ballot is none, even where nothing has to be answered', () => expect(() => checkAnswers([rating], [])).toThrow(expect.objectContaining({ reason: 'required', field: 'answers' })))

test('a whole ballot and a lean one pass', () => {
  expect(() => checkAnswers(all, [one, { question: 'qsome', picks: [0, 3] }, { question: 'qrate', rating: 5 }, { question: 'qsaid', text: '很好' }])).not.toThrow()
  expect(() => checkAnswers(all, [one])).not.toThrow()
})

test.each<[string, Question[], string]>([
  ['two with the same id', [single, { ...rating, id: 'qone' }], 'questionTwice'],
  ['one of several without options', [{ id: 'qone', kind: 'single', title: '几点', required: true }], 'required'],
  ['a rating with options', [{ ...rating, options: ['好', '坏'] }], 'notAsked'],
  ['the same option twice', [{ ...single, options: ['早', '早'] }], 'optionTwice'],
  ['more to be picked than there is', [{ ...several, most: 5 }], 'pickBounds'],
  ['at least more than at most', [{ ...several, least: 3, most: 2 }], 'pickBounds']
])('%s is no poll', (_what, questions, reason) => expect(() => checkQuestions(questions)).toThrow(expect.objectContaining({ reason })))

/** A ballot by chance, with some questions left out. */
function ballot (roll: () => number): Answer[] {
  const upTo = (most: number) => Math.floor(roll() * most)
  return [{ question: 'qone', picks: [upTo(3)] }, ...roll() < 0.6 ? [{ question: 'qsome', picks: [upTo(2), 2 + upTo(2)] }] : [], ...roll() < 0.7 ? [{ question: 'qrate', rating: 1 + upTo(5) }] : [], ...roll() < 0.3 ? [{ question: 'qsaid', text: `话${upTo(999)}` }] : []]
}

test.each([1, 2, 3, 4, 5])('on however many sheets by chance, counted in pages, the sums are those of all ballots together (%d)', seed => {
  const roll = dice(seed), ballots = Array.from({ length: 500 + Math.floor(roll() * 500) }, () => ballot(roll)), sheets: Tally[] = Array.from({ length: 1 + Math.floor(roll() * 30) }, () => emptyTally(all))
  for (const each of ballots) { const place = Math.floor(roll() * sheets.length); sheets[place] = withBallot(sheets[place]!, each) }
  const sum = sheets.reduce(added, emptyTally(all)), of = (id: string) => ballots.flatMap(each => each.filter(({ question }) => question === id))
  expect(sum.ballots).toBe(ballots.length)
  expect(sum.counts.qone!.chosen).toEqual([0, 1, 2].map(place => of('qone').filter(each => each.picks!.includes(place)).length))
  expect(sum.counts.qone!.chosen.reduce((a, b) => a + b, 0)).toBe(ballots.length)
  expect(sum.counts.qsome!.chosen.reduce((a, b) => a + b, 0)).toBe(2 * of('qsome').length)
  expect(sum.counts.qrate!.chosen).toEqual([1, 2, 3, 4, 5].map(rating => of('qrate').filter(each => each.rating === rating).length))
  expect(averageOf(sum.counts.qrate!)).toBe(Math.round(of('qrate').reduce((a, b) => a + b.rating!, 0) * 10 / of('qrate').length))
  expect(all.map(each => sum.counts[each.id]!.answered)).toEqual(all.map(each => of(each.id).length))
})

test('words go among those of others by the shuffle that is given, each question by itself', () => {
  const backwards = (texts: string[]) => [...texts].reverse()
  expect(withWords({ qsaid: ['早写的'] }, [one, { question: 'qsaid', text: '刚写的' }], backwards)).toEqual({ qsaid: ['刚写的', '早写的'] })
})

test('of a secret poll a zone with fewer than five is not told; of a named one it is', () => {
  const electorate = { total: 50, zones: { a1: 20, b2: 30 } }
  expect(turnoutOf({ a1: 4, b2: 9 }, electorate, true)).toEqual({ voters: 13, electorate: 50, zones: [{ zoneId: 'a1', electorate: 20 }, { zoneId: 'b2', electorate: 30, voters: 9 }] })
  expect(turnoutOf({ a1: 4 }, electorate, false).zones).toEqual([{ zoneId: 'a1', electorate: 20, voters: 4 }, { zoneId: 'b2', electorate: 30, voters: 0 }])
})

test('sheets are few for few and never many', () => expect([0, 1, 50, 51, 12_000, 100_000].map(sheetsFor)).toEqual([1, 1, 1, 2, 240, 256]))

test('the survey asks what can be asked, by the same ids each year', () => {
  const { questions } = satisfactionSurvey(2026)
  expect(() => checkQuestions(questions)).not.toThrow()
  expect(questions.map(each => each.id)).toEqual(satisfactionSurvey(2027).questions.map(each => each.id))
  expect(questions.every(each => /^q[a-z0-9]{1,12}$/.test(each.id) && kinds[each.kind].has.length === 0)).toBe(true)
})
