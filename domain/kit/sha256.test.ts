import { createHash } from 'node:crypto'
import { sha256Of } from './sha256'

test.each([0, 1, 55, 56, 63, 64, 65, 119, 1000, 100_003])('%d bytes have the same hash as everywhere', length => {
  const bytes = Uint8Array.from({ length }, (_, n) => (n * 131 + length) % 256)
  expect(sha256Of(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
})
