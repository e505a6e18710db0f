import { cardOf, told, type Taken } from '../../../tests/component/told'
import { chipOf, remarkOf } from './remark'

const received: Taken = ['liJing', { action: 'receive' }]
const assigned: Taken = ['liJing', { action: 'assign', assigneeId: 'zhao-zhiqiang' }]
const started: Taken = ['zhaoZhiqiang', { action: 'start' }]
const completed: Taken = ['zhaoZhiqiang', { action: 'complete', note: '换了阀芯' }]
const line = (reader: 'liJing' | 'chenXiao' | 'zhaoZhiqiang', ...taken: Taken[]) => remarkOf(cardOf(told('repair', taken), reader), { liJing: 'li-jing', chenXiao: 'chen-xiao', zhaoZhiqiang: 'zhao-zhiqiang' }[reader])

test.each<[string, Taken[], string, boolean]>([
  ['nobody has it', [], '王秀兰', false],
  ['the reader has it', [received], '王秀兰', false],
  ['somebody is on the way', [received, assigned], '王秀兰 · 赵志强经办', false],
  ['it came back', [received, assigned, ['zhaoZhiqiang', { action: 'decline', note: '缺配件' }]], '赵志强退回：缺配件', true],
  ['the resident waits for an answer', [received, ['wangXiulan', { action: 'say', note: '几点来' }]], '王秀兰留言：几点来', true],
  ['the desk has answered', [received, ['liJing', { action: 'say', note: '三点到' }]], '王秀兰', false],
  ['it is not done', [received, assigned, started, completed, ['wangXiulan', { action: 'reject', note: '还在滴' }]], '王秀兰反映还没办好：还在滴', true]
])('%s', (_case, taken, text, pressing) => expect(line('liJing', ...taken)).toEqual({ text, pressing }))

test('whoever is to take over reads why', () => {
  expect(line('chenXiao', received, ['gaoFeng', { action: 'handOver', clerkId: 'chen-xiao', note: '年假' }])).toEqual({ text: '请你接手：年假', pressing: true })
})

test('the technician reads who answers for it', () => expect(line('zhaoZhiqiang', received, assigned)?.text).toBe('王秀兰 · 李静负责'))

test('the state, or what it came back for', () => {
  expect(chipOf(cardOf(told('repair', [received]), 'liJing')).word).toBe('已受理')
  expect(chipOf(cardOf(told('repair', [received, assigned, ['zhaoZhiqiang', { action: 'decline', note: '缺配件' }]]), 'liJing')).word).toBe('退单')
})
