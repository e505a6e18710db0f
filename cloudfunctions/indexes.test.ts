import { collections } from './indexes'

test('an index has its name alone in its collection: deployment knows it by that', () => {
  const twice = Object.entries(collections).flatMap(([collection, indexes]) =>
    indexes.map(each => each.name).filter((name, place, all) => all.indexOf(name) !== place).map(name => `${collection}.${name}`))
  expect(twice).toEqual([])
})
