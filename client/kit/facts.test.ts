import { facts } from './facts'

const seen = (text: string) => facts(text).replaceAll('\u00a0', '_')

test('a short fact stays in one piece, with the dot behind it', () => {
  expect(seen('客户事务员 · B2区 · 负责 9 件')).toBe('客户事务员_· B2区_· 负责_9_件')
})

test('a longer one may be broken where it has blanks', () => {
  expect(seen('B2区 3栋 2单元 1201 · 今天 08:52')).toBe('B2区 3栋 2单元 1201_· 今天_08:52')
})
