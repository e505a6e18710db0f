import { newKey } from './key'
import { spell } from './spell'

test('a key is long, plain, and never the same', async () => {
  const keys = await Promise.all(Array.from({ length: 200 }, () => newKey()))
  expect(keys.every(key => /^[a-z0-9]{24,}$/.test(key))).toBe(true)
  expect(new Set(keys).size).toBe(200)
})

test('bytes are spelt one letter each', () => {
  expect(spell(new Uint8Array([0, 25, 26, 35, 36]))).toBe('az09a')
})
