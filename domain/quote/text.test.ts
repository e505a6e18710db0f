import { createHash } from 'node:crypto'
import { hashOf, workLength } from './text'

test.each(['', '总价：260.00 元\n空调 × 2', 'naïve 100% 🛠', 'half \ud83d of it'])('the hash of %j is the one everybody else reckons', text =>
  expect(hashOf(text)).toBe(createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex')))

test.each([[5, '约 5 分钟'], [60, '约 1 小时'], [100, '约 1.5 小时'], [480, '约 1 天'], [2_400, '约 5 天']])('%i minutes of work', (minutes, said) => expect(workLength(minutes)).toBe(said))
