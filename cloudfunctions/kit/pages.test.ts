import { all, pages } from './pages'

/** A list that is read as a collection is: what comes behind the last one known, as it is at that moment. */
const reading = (list: number[], most: number) => pages<number>(most, last => Promise.resolve(list.filter(each => last === undefined || each > last).sort((a, b) => a - b).slice(0, most)))

test.each([[0, []], [1, [1]], [2, [2]], [3, [2, 1]], [4, [2, 2]], [5, [2, 2, 1]]])('%i in pages of two', async (count, lengths) => {
  const list = Array.from({ length: count }, (_, place) => place), seen: number[] = []
  for await (const page of reading(list, 2)) seen.push(page.length)
  expect(seen).toEqual(lengths)
  expect(await all(reading(list, 2))).toEqual(list)
})

test('what is taken away or added meanwhile neither repeats nor hides another', async () => {
  const list = [10, 20, 30, 40, 50], seen: number[] = []
  for await (const page of reading(list, 2)) {
    seen.push(...page)
    if (seen.length === 2) { list.splice(list.indexOf(10), 1); list.push(5, 25) }
  }
  expect(seen).toEqual([10, 20, 25, 30, 40, 50])
})
