import { shuffle } from './shuffle'

test('nothing is lost, and what is shuffled stays as it was', () => {
  const list = [1, 2, 3, 4, 5]
  expect([...shuffle(list)].sort()).toEqual(list)
  expect(list).toEqual([1, 2, 3, 4, 5])
  expect(shuffle([])).toEqual([])
})

test('the last one is as likely to stand in any place', () => {
  const runs = 8000, places = [0, 0, 0, 0]
  for (let run = 0; run < runs; run++) places[shuffle(['a', 'b', 'c', 'last']).indexOf('last')]! += 1
  // Nine standard deviations: a fair one does not come so far off in the lifetime of the project.
  const far = 9 * Math.sqrt(runs * 0.25 * 0.75)
  expect(places.filter(count => Math.abs(count - runs / 4) > far)).toEqual([])
})
