import type { Calculation, Factor } from './calculation'
import { whyLate, whyLines } from './why-words'

const area = (value: number): Factor => ({ what: 'area', value, per: 100 })
const price: Factor = { what: 'price', value: 28500, per: 10_000 }
const month: Factor = { what: 'months', value: 1, per: 1 }
const sum = (...lines: Factor[][]): Calculation => ({ form: 'sum', lines, rounding: { mode: 'halfUp', digits: 2 } })

test('an amount that comes out even is one line', () => {
  expect(whyLines(sum([area(9000), price, month]), 25650)).toEqual([{ text: '90 平方米 × 2.85 元 × 1 个月', yuan: '256.50' }])
})

test('rounding is said where there is any', () => {
  expect(whyLines(sum([area(8937), price, month]), 25470)).toEqual([{ text: '89.37 平方米 × 2.85 元 × 1 个月', yuan: '254.7045' }, { text: '四舍五入到分', yuan: '254.70' }])
})

test('several parts are added up; what a meter counts has its unit', () => {
  const usage = (value: number, yuan: number): Factor[] => [{ what: 'usage', value, per: 100 }, { what: 'price', value: yuan * 10_000, per: 10_000 }]
  expect(whyLines(sum(usage(1500, 3), usage(250, 4)), 5500, '吨')).toEqual([
    { text: '15 吨 × 3 元', yuan: '45.00' }, { text: '2.5 吨 × 4 元', yuan: '10.00' }, { text: '加起来', yuan: '55.00' }
  ])
})

test('a share: the whole, whose part, and that nothing is lost between the homes', () => {
  expect(whyLines({ form: 'share', totalFen: 100_000, before: 0, own: 9000, all: 700_000 }, 1285)).toEqual([
    { text: '大家一起用掉的', yuan: '1,000.00' }, { text: '您家 90 平方米，各户合计 7000 平方米' },
    { text: '1,000.00 元 × 90 ÷ 7000', yuan: '12.857143' }, { text: '分到分，各户相加正好等于总数', yuan: '12.85' }
  ])
  expect(whyLines({ form: 'share', totalFen: 60_000, before: 3, own: 1, all: 60 }, 1000)).toEqual([
    { text: '大家一起用掉的', yuan: '600.00' }, { text: '60 户平分' }, { text: '600.00 元 ÷ 60', yuan: '10.00' }
  ])
})

const late = { perMillion: 300, graceDays: 10, capPercent: 20 }

test.each([
  ['2026-12-15', []],
  ['2026-12-20', [{ text: '2026年12月5日到期，前 10 天不算，算 5 天' }, { text: '256.50 元 × 每天万分之3 × 5 天，不到一分的不收', yuan: '0.38' }]],
  ['2029-12-20', [{ text: '2026年12月5日到期，前 10 天不算，算 1101 天' }, { text: '256.50 元 × 每天万分之3 × 1101 天，最多收欠费的 20%', yuan: '51.30' }]]
])('late charge on %s', (on, lines) => expect(whyLate({ dueOn: '2026-12-05', late, openFen: 25650 }, on)).toEqual(lines))
