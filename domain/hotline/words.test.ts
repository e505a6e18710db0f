import { hotlines } from '../../tests/make/hotlines'
import { zones } from '../../tests/make/zones'
import type { HotlineWindow } from '../estate/estate'
import { refusalWords } from '../refusal-words'
import { faultsOf } from './coverage'
import { changeText, hoursWords, refusalOf, spanWords } from './words'

const told = (before: readonly HotlineWindow[], after: readonly HotlineWindow[], today: string) => changeText({ zones }, before, after, today)?.text.map(each => `${each.kind} ${each.text}`)

test.each([
  ['08:30', '21:00', '早 8:30–晚 21:00'], ['21:00', '08:30', '晚 21:00–次日早 8:30'], ['00:00', '24:00', '0:00–24:00'], ['12:00', '13:30', '中午 12:00–下午 13:30'], ['18:00', '24:00', '晚 18:00–晚 24:00'], ['22:00', '00:00', '晚 22:00–次日凌晨 0:00']
])('from %s until %s is “%s”', (from, until, said) => expect(spanWords({ from, until })).toBe(said))

test('hours with the days they are kept on', () => {
  expect(hoursWords({ from: '21:00', until: '08:30', on: ['workday', 'holiday'] })).toBe('夜间 晚 21:00–次日早 8:30（工作日、节假日）')
})

test('document 4, as it was said to everybody', () => {
  const old = hotlines.filter(each => each.number === '59800002').map(({ effectiveUntil: _end, ...each }) => each)
  expect(told(old, hotlines, '2026-05-10')).toEqual([
    'heading 2026年5月14日起',
    'emphasis 白天 早 8:30–晚 21:00', 'listItem A1区：59800000', 'listItem B2区：5980001', 'listItem 科技谷：59800005',
    'emphasis 夜间 晚 21:00–次日早 8:30', 'listItem A1区、B2区、科技谷：59800003',
    'paragraph 原号码 59800002 不再接听A1区、B2区、科技谷的来电。'
  ])
})

test('only the zone that changes, whole; what stays is not news', () => {
  const [day, ...rest] = hotlines.filter(each => each.zoneId === 'b2' && each.effectiveFrom === '2026-05-14') as [HotlineWindow, HotlineWindow]
  const others = hotlines.filter(each => each.zoneId !== 'b2'), after = [...others, ...rest, { ...day, effectiveUntil: '2026-12-31' }, { ...day, number: '59800008', effectiveFrom: '2027-01-01' }]
  expect(told([...others, ...rest, day], after, '2026-11-24')).toEqual([
    'heading 2027年1月1日起', 'emphasis 白天 早 8:30–晚 21:00', 'listItem B2区：59800008', 'emphasis 夜间 晚 21:00–次日早 8:30', 'listItem B2区：59800003', 'paragraph 原号码 5980001 不再接听B2区的来电。'
  ])
  expect(told(after, after, '2026-11-24')).toBeUndefined()
  expect(told(after, [...others, ...rest, day], '2026-11-24')).toEqual(['heading 2027年1月1日起', 'emphasis 白天 早 8:30–晚 21:00', 'listItem B2区：5980001', 'emphasis 夜间 晚 21:00–次日早 8:30', 'listItem B2区：59800003'])
})

test('what is wrong names the zone, the day and the minutes', () => {
  const all = { zoneId: 'a1', effectiveFrom: '2026-05-14' }
  const said = (...windows: HotlineWindow[]) => faultsOf(windows, ['a1'], '2026-05-14').map(each => refusalWords({ code: 'conflict', ...refusalOf(each, zones) }))
  expect(said({ ...all, from: '00:00', until: '23:00', number: '1' }, { ...all, from: '22:00', until: '23:00', number: '2' })).toEqual(expect.arrayContaining(['A1区 2026-05-14 22:00–23:00 有两个号码：1、2', 'A1区 2026-05-14 23:00–24:00 没有号码接听']))
  expect(said({ ...all, from: '00:00', until: '24:00', number: '1', on: ['workday', 'restDay'] })).toContain('A1区 2026-05-14 起逢节假日 00:00–24:00 没有号码接听')
  expect(said({ ...all, from: '08:30', until: '08:30', number: '1' })[0]).toBe('A1区 2026-05-14 起的 1：从 08:30 到 08:30 是同一时刻，全天请填 00:00 到 24:00')
})
