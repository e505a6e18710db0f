import { ageOf } from './ageing'

test.each([[0, 'early'], [30, 'early'], [31, 'month'], [90, 'month'], [91, 'quarter'], [181, 'halfYear'], [365, 'halfYear'], [366, 'year'], [1095, 'year'], [1096, 'limitation']])('%i days: %s', (days, age) => {
  expect(ageOf(days)).toBe(age)
})
