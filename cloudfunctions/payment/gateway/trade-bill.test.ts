import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { fileOf } from './trade-bill'

const text = '\uFEFF交易时间,公众账号ID\r\n', sha1 = createHash('sha1').update(text).digest('hex')

test('the file whose hash was told, byte for byte', async () => {
  expect(await fileOf(gzipSync(text), sha1)).toBe(text)
  expect(await fileOf(gzipSync(text), sha1.toUpperCase())).toBe(text)
})

test.each<[string, unknown]>([
  ['another file, well packed', gzipSync(text.replace('交易时间', '交易日期'))], ['without its mark of order', gzipSync(text.slice(1))], ['not packed', Buffer.from(text)], ['half of it', gzipSync(text).subarray(0, 20)],
  ['nothing', Buffer.alloc(0)], ['a text', text], ['no answer', undefined]
])('nothing else: %s', async (_what, packed) => {
  expect(await fileOf(packed, sha1)).toBeUndefined()
})
