import { mostRated, ratingOf, workOf } from './rating'

const clock = (metAt?: number) => ({ startedAt: 0, dueAt: 100, warnAt: 80, minutes: 1, hours: 'always' as const, ...(metAt !== undefined && { metAt }) })
const work = (stars: number | undefined, metAt: number | undefined, redos = 0) => ({
  ...(stars !== undefined && { scores: { speed: stars, quality: stars, manner: 5 } }), clocks: { finish: clock(metAt) }, quoting: { brief: '', photos: [], asks: [], quotes: [], prices: [], redos, readers: [] }
})
const [good, late] = [work(5, 100), work(2, 101, 1)]

test('four say nothing, five do', () => {
  expect(ratingOf([good, good, good, good], 7)).toBeUndefined()
  expect(ratingOf([good, good, good, good, late], 7)).toEqual({ count: 5, speed: 440, quality: 440, manner: 500, score: 460, onTimePercent: 80, redoPercent: 20, at: 7 })
})

test('what nobody said and what no clock shows is left out, not counted as bad', () => {
  const silent = work(undefined, undefined)
  expect(ratingOf(Array(5).fill(silent), 7)).toEqual({ count: 5, redoPercent: 0, at: 7 })
  expect(ratingOf([good, ...Array<typeof good>(4).fill(silent as typeof good)], 7)).toMatchObject({ score: 500, onTimePercent: 100 })
})

test('only the latest hundred count', () => {
  expect(ratingOf([...Array<typeof good>(mostRated).fill(good), ...Array<typeof good>(50).fill(late)], 7)).toMatchObject({ count: mostRated, score: 500, redoPercent: 0 })
})

test('the list behind it says what each was, and whether it was in time', () => {
  const about = { _id: 'm1', number: 'QZ-1', categoryId: 'appliance', acceptedAt: 9 }
  expect(workOf({ ...about, ...late })).toEqual({ id: 'm1', number: 'QZ-1', categoryId: 'appliance', acceptedAt: 9, redos: 1, score: 300, onTime: false })
  expect(workOf({ ...about, ...work(undefined, undefined) })).toEqual({ id: 'm1', number: 'QZ-1', categoryId: 'appliance', acceptedAt: 9, redos: 0 })
})
