import { hour } from '@domain/kit/calendar'
import type { CastName } from '../../../tests/cast'
import { told, viewOf, type Taken } from '../../../tests/component/told'
import { mondayNoon } from '../../../tests/make/matter'
import { entriesOf } from './entries-of'

const received: Taken = ['liJing', { action: 'receive' }, mondayNoon + 120_000]
const steps: Taken[] = [
  received,
  ['liJing', { action: 'note', note: '老人独居' }],
  ['liJing', { action: 'assign', assigneeId: 'zhao-zhiqiang', note: '轻声敲门' }],
  ['zhaoZhiqiang', { action: 'start' }],
  ['zhaoZhiqiang', { action: 'complete', note: '换了阀芯', materials: [{ name: '阀芯', quantity: 1, costFen: 3500 }] }, mondayNoon + hour]
]
const ids: Partial<Record<CastName, string>> = { wangXiulan: 'wang-xiulan', liJing: 'li-jing', zhaoZhiqiang: 'zhao-zhiqiang' }
const lines = (name: CastName, taken: readonly Taken[] = steps, kind: 'repair' | 'inquiry' = 'repair') =>
  entriesOf(viewOf(told(kind, taken), name), { id: ids[name], reader: name === 'wangXiulan' ? 'resident' : 'staff' }, mondayNoon + hour)
const said = (name: CastName) => lines(name).map(({ who, what }) => `${who} ${what}`)

test('newest first, and the reader is “you”', () => {
  expect(said('wangXiulan')).toEqual(['赵志强 办好了，请验收', '赵志强 接单，准备上门', '李静 派给 赵志强', '李静 已受理，由 TA 负责到底', '您 提交了报修'])
  expect(said('zhaoZhiqiang').slice(0, 3)).toEqual(['你 办好了，请验收', '你 接单，准备上门', '李静 派给 你'])
  expect(said('liJing')).toContain('你 已受理，由你负责到底')
})

test('staff see internal lines, marked', () => {
  expect(lines('liJing').filter(each => each.internal).map(each => each.lines)).toEqual([['老人独居']])
})

test('beside the time stands what belongs to the moment', () => {
  const [completed] = lines('wangXiulan')
  expect(completed?.time).toBe('今天 15:00 · 阀芯 × 1 · 费用 ¥35.00')
  expect(completed?.lines).toEqual(['换了阀芯'])
  expect(lines('wangXiulan').find(each => each.what.startsWith('已受理'))?.time).toBe('今天 14:02 · 2 分钟内受理')
})

test('work that cost nothing says so, an answer does not', () => {
  const answered: Taken[] = [received, ['liJing', { action: 'complete', note: '可以停' }]]
  expect(lines('wangXiulan', answered)[0]?.time).toContain('不收费')
  expect(lines('wangXiulan', answered, 'inquiry')[0]?.time).not.toContain('不收费')
})
