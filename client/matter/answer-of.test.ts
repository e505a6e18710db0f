import { hour, minute, moment } from '@domain/kit/calendar'
import { answerOf, type Answerable } from './answer-of'

const now = moment('2026-11-23', '14:00')
const li = { id: 'li-jing', name: '李静' }, zhao = { id: 'zhao-zhiqiang', name: '赵志强' }
const answer = (matter: Partial<Answerable>, at = now) => answerOf({ status: 'received', dueAt: null, ...matter }, 'resident', at)

describe('nobody has it yet', () => {
  const submitted = { status: 'submitted', dueFrom: now, dueAt: now + 20 * minute } as const

  test('the center answers, within the minutes it promises', () => {
    expect(answer(submitted)).toEqual({ name: '服务中心', line: '20 分钟内受理', note: '已提醒值班客户事务员' })
  })

  test('out of service hours only the moment is true', () => {
    const evening = moment('2026-11-23', '22:00')
    expect(answer({ status: 'submitted', dueFrom: evening, dueAt: moment('2026-11-24', '08:50') }, evening).line).toBe('明天 08:50 前受理')
  })

  test('a promise that was missed is not repeated', () => {
    expect(answer(submitted, now + hour).line).toBe('正在指定专人')
  })
})

describe('somebody answers for it', () => {
  test.each<[string, Partial<Answerable>, string]>([
    ['arriving', { dueAt: now + hour, dueFor: 'arrive' }, '今天 15:00 前到场'],
    ['arriving, by somebody', { dueAt: now + hour, dueFor: 'arrive', assignee: zhao }, '赵志强经办，今天 15:00 前到场'],
    ['finishing', { status: 'inProgress', dueAt: now + 24 * hour, dueFor: 'finish' }, '明天 14:00 前办好'],
    ['visiting', { status: 'accepted', dueAt: now + 48 * hour, dueFor: 'followUp' }, '后天 14:00 前回访您'],
    ['late', { status: 'inProgress', dueAt: now - hour, dueFor: 'finish' }, '原定今天 13:00 前，已超时，正在催办'],
    ['waiting for the requester', { status: 'completed', completedAt: now }, '11月26日 14:00 后未反馈将自动验收'],
    ['waiting, as a list knows it', { status: 'completed' }, '请您看看办好了没有'],
    ['put off', { status: 'deferred', deferral: { until: now + 24 * hour } }, '明天 14:00 恢复办理'],
    ['ended', { status: 'closed', endedAt: now - hour }, '今天 13:00 办结']
  ])('%s', (_case, matter, note) => {
    expect(answer({ firstContact: li, ...matter })).toEqual({ name: '李静', line: '为您负责到底', note })
  })

  test('staff read who is responsible, and that it is they themselves', () => {
    const matter: Answerable = { status: 'received', dueAt: null, firstContact: li }
    expect(answerOf(matter, 'staff', now, 'gao-feng').line).toBe('首接责任人')
    expect(answerOf(matter, 'staff', now, 'li-jing').line).toBe('由你负责到底')
  })
})
