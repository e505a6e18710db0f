import { billsUpTo } from '../../tests/make/bills'
import { as, mondayNoon } from '../../tests/make/matter'
import { moment } from '../kit/calendar'
import { fitted } from '../inbox/keyword'
import { dunningLevels, dutiesOn, issuedMessage, owedBy, reminderOf } from './dunning'

const { bills } = billsUpTo(mondayNoon)
const of = (premisesId: string, period: string) => bills.filter(each => each.premisesId === premisesId && each.period === period)
const august = of('b2-3-2-1101', '2026-08')

test('which days are looked at, with two to make up for', () => {
  expect(dutiesOn(moment('2026-11-28', '09:00')).map(({ level, dueOn }) => `${level} ${dueOn}`)).toEqual([
    'soon 2026-12-01', 'soon 2026-11-30', 'soon 2026-11-29', 'today 2026-11-28', 'today 2026-11-27', 'today 2026-11-26',
    'week 2026-11-21', 'week 2026-11-20', 'week 2026-11-19', 'month 2026-10-29', 'month 2026-10-28', 'month 2026-10-27'
  ])
})

test('no day of a bill is looked at by two levels, and over a month each level meets it', () => {
  const met = new Map<string, Set<string>>()
  for (let at = moment('2026-10-01', '10:00'); at < moment('2026-12-15'); at += 24 * 3_600_000) {
    const days = dutiesOn(at).filter(each => each.dueOn === '2026-10-28')
    expect(days.length).toBeLessThanOrEqual(1)
    for (const { level } of days) met.set(level, (met.get(level) ?? new Set()).add(String(at)))
  }
  expect([...met].map(([level, days]) => [level, days.size])).toEqual(dunningLevels.map(level => [level, 3]))
})

test.each([
  ['soon', '2026-10-25', 'B2区 3栋 2单元 1101有 4 笔费用 10月28日到期，共'], ['today', '2026-10-28', '10月28日到期'], ['week', '2026-11-04', '已过期 7 天，共'], ['month', '2026-11-27', '已过期 30 天，共']
] as const)('%s', (level, on, expected) => {
  const { text, title, values } = reminderOf(level, august, moment(on, '10:00'))
  expect(text).toContain(expected)
  expect(text.includes('含违约金')).toBe(level === 'month')
  expect(title.length).toBeLessThanOrEqual(8)
  for (const { value } of Object.values(fitted('bill', values))) expect(value).not.toContain('…')
})

test('the sum is that of the bills with their late charge, in yuan', () => {
  const { values, text } = reminderOf('month', august, moment('2026-11-27', '10:00'))
  const principal = august.reduce((sum, each) => sum + each.openFen, 0), late = Math.floor(august.find(each => each.late)!.openFen * 15 * 300 / 1_000_000)
  expect(values.amount2).toBe(`${((principal + late) / 100).toFixed(2)}元`)
  expect(text).toContain(`含违约金 ${(late / 100).toFixed(2)} 元`)
  expect(fitted('bill', values)).toEqual({ thing1: { value: expect.stringContaining('等 4 项') }, amount2: { value: values.amount2 }, time3: { value: '2026年10月28日 23:59' }, thing4: { value: '已过期 30 天' } })
})

test('homes of one person in one message; what is paid, being paid or another\'s is not theirs to hear of', () => {
  const both = [...august, ...of('b2-3-2-1201', '2026-09')]
  expect(reminderOf('today', both, mondayNoon).text).toMatch(/^2 处房屋有 8 笔费用/)
  expect(owedBy(as('heJingyi'), both, mondayNoon)).toEqual(august)
  const [first, second, ...rest] = august
  const partly = [{ ...first!, state: 'paid' as const }, { ...second!, held: { orderId: 'o', payerId: 'p', until: mondayNoon + 1 } }, ...rest]
  expect(owedBy(as('heJingyi'), partly, mondayNoon)).toEqual(rest)
  expect(owedBy(as('heJingyi'), partly, mondayNoon + 2)).toHaveLength(rest.length + 1)
})

test('a bill of its own says what it is for, and fits into WeChat’s keywords', () => {
  const { title, text, values } = issuedMessage({ ...august[0]!, name: '有偿服务费', note: 'QZ-261123-0A1B 空调清洗、加氟', openFen: 15_678, dueOn: '2026-12-08' }, mondayNoon)
  expect([title, text]).toEqual(['账单已出', 'B2区 3栋 2单元 1101的有偿服务费账单已出（QZ-261123-0A1B 空调清洗、加氟），共 156.78 元，12月8日到期'])
  for (const { value } of Object.values(fitted('bill', values))) expect(value).not.toContain('…')
})
