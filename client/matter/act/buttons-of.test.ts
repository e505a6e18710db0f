import { hour } from '@domain/kit/calendar'
import type { Kind } from '@domain/matter/matter'
import { mondayNoon } from '../../../tests/make/matter'
import type { CastName } from '../../../tests/cast'
import { meOf, told, viewOf, type Taken } from '../../../tests/component/told'
import { buttonsOf } from './buttons-of'
import { labelOf } from './label-of'
import { stepOf } from './my-step'

const received: Taken = ['liJing', { action: 'receive' }]
const assigned: Taken = ['liJing', { action: 'assign', assigneeId: 'zhao-zhiqiang' }]
const started: Taken = ['zhaoZhiqiang', { action: 'start' }]
const completed: Taken = ['zhaoZhiqiang', { action: 'complete', note: '换了阀芯' }]
const all = [received, assigned, started, completed]

function buttons (kind: Kind, taken: readonly Taken[], name: CastName) {
  const view = viewOf(told(kind, taken), name)
  const { primary, beside, rest } = buttonsOf(view, meOf(name))
  return [primary, beside, ...rest].map(step => step && labelOf(step, view))
}

test.each<[string, Kind, Taken[], CastName, (string | undefined)[]]>([
  ['nobody has it', 'repair', [], 'liJing', ['我来受理', undefined]],
  ['its first contact sends somebody; what can’t be undone comes last', 'repair', [received], 'liJing', ['派单', undefined, '改分类', '说明后办结', '挂起', '完工', '请服务商报价', '撤销']],
  ['sending somebody else is not what it waits for', 'repair', [received, assigned], 'liJing', [undefined, undefined, '改派', '改分类', '说明后办结', '挂起', '撤销']],
  ['the technician takes it', 'repair', [received, assigned], 'zhaoZhiqiang', ['接单', undefined, '退单']],
  ['says they are there, or done at once', 'repair', [received, assigned, started], 'zhaoZhiqiang', ['已到场', '完工', '退单']],
  ['the requester waits, and may ask for haste', 'repair', [received], 'wangXiulan', [undefined, '催一催', '撤销']],
  ['accepts, or says what is still wrong', 'repair', all, 'wangXiulan', ['修好了，验收', '还没办好']],
  ['nothing was mended, so nothing is said to be', 'inquiry', [received, ['liJing', { action: 'complete', note: '可以停' }]], 'wangXiulan', ['办好了，验收', '还没办好']]
])('%s', (_case, kind, taken, name, expected) => expect(buttons(kind, taken, name)).toEqual(expected))

test('the same step asks more of one person than of another', () => {
  const view = viewOf(told('issue', [received, ['liJing', { action: 'complete', note: '换了灯' }]], { categoryId: 'corridor-light' }), 'liJing')
  expect(stepOf(view, meOf('liJing'), 'accept')?.asks).toEqual({ note: 'must', photos: 'may' })
  expect(stepOf({ ...view, mine: true }, meOf('wangXiulan'), 'accept')?.asks).toEqual({ note: 'may' })
})

test('who asked for it may rate it, once, within a week', () => {
  const accepted: Taken = ['wangXiulan', { action: 'accept' }, mondayNoon + hour]
  expect(buttons('repair', [...all, accepted], 'wangXiulan')).toEqual(['评价', undefined, '重新办理'])
})
