import { cleanPng } from '@domain/files/clean-png'
import { largest } from '@domain/files/contract'
import { draw, pictures } from '.'

test.each(pictures)('the picture %s is one that the files function takes as it is', picture => {
  const bytes = draw(picture)
  expect(cleanPng(bytes)).toBe(bytes)
  expect(bytes.length).toBeLessThan(largest.photo / 100)
})

test('before and after differ', () => {
  expect(draw('tap').equals(draw('tap fixed'))).toBe(false)
})
