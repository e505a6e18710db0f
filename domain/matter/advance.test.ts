import { zejing } from '../../tests/make/estate'
import { aMatter, as, center, mondayNoon } from '../../tests/make/matter'
import { hour, minute } from '../kit/calendar'
import type { Who } from '../people/person'
import { flows } from '../flows'
import { advance } from './advance'
import { dues } from './due'
import type { Matter } from './matter'
import type { Move } from './move'

const li = as('liJing'), wang = as('wangXiulan'), zhao = as('zhaoZhiqiang'), gao = as('gaoFeng'), chen = as('chenXiao')
let keys = 0

const step = (matter: Matter, who: Who, action: Move['action'], more: Partial<Move> = {}, now = mondayNoon): Matter =>
  advance(flows[matter.kind], matter, { action, key: `key-${++keys}-01234567890123`, ...more }, who, zejing, now)

const received = () => step(aMatter(), li, 'receive')
const completed = () => step(step(step(received(), li, 'assign', { assigneeId: zhao.id }), zhao, 'start'), zhao, 'complete', { note: '换了阀芯' })
const refused = (attempt: () => Matter) => { try { attempt(); return 'done' } catch (error) { return (error as Error).message } }

test('the first to receive is responsible; the second is told who', () => {
  expect(received().firstContactId).toBe(li.id)
  expect(() => step(received(), chen, 'receive')).toThrow(expect.objectContaining({ code: 'conflict', reason: 'statusChanged', facts: expect.objectContaining({ firstContact: '李静' }) }))
})

test('what a step asks for must be there, what it does not ask for must not', () => {
  expect(refused(() => step(received(), li, 'assign'))).toBe('invalid: assigneeFits (assigneeId)')
  expect(refused(() => step(received(), li, 'conclude', { note: '别家的' }))).toBe('invalid: required (reason)')
  expect(refused(() => step(aMatter(), li, 'receive', { costFen: 5 }))).toBe('invalid: notAsked (costFen)')
})

test('a declined task returns to the first contact', () => {
  const declined = step(step(received(), li, 'assign', { assigneeId: zhao.id }), zhao, 'decline', { note: '缺配件' })
  expect(declined).toMatchObject({ status: 'received', firstContactId: li.id, turn: [li.id] })
  expect(declined.assigneeId).toBeUndefined()
  expect(declined.outbox.at(-1)?.push).toEqual([li.id])
})

test('a deferral stops the clock and gives back what was left', () => {
  const before = received(), until = mondayNoon + 3 * hour
  const left = before.clocks.finish!.dueAt - mondayNoon
  const deferred = step(before, li, 'defer', { until, note: '等配件' })
  expect(deferred).toMatchObject({ status: 'deferred', dueAt: null, nextAt: until })
  const resumed = step(deferred, center, 'resume', {}, until)
  expect(resumed.status).toBe('received')
  expect(resumed.clocks.finish!.dueAt - until).toBeGreaterThanOrEqual(left - minute)
  expect(dues(resumed).map(due => due.action)).toEqual(['warn', 'breach', 'warn', 'breach'])
})

test('a warning, a breach and the manager are due once each, in that order', () => {
  let matter = received()
  const told: string[] = []
  for (let due = dues(matter).find(each => each.clock === 'arrive'); due; due = dues(matter).find(each => each.clock === 'arrive')) {
    matter = step(matter, center, due.action, { clock: 'arrive' }, due.at)
    told.push(`${due.action}: ${matter.outbox.at(-1)!.push.join(' ')}`)
  }
  expect(told).toEqual(['warn: li-jing', 'breach: li-jing', 'breachManager: gao-feng shen-lan li-jing'])
})

test('accepted by itself only after 72 hours', () => {
  const done = completed()
  expect(refused(() => step(done, center, 'autoAccept', {}, mondayNoon + 71 * hour))).toBe('conflict: acceptanceExpired')
  expect(step(done, center, 'autoAccept', {}, mondayNoon + 72 * hour)).toMatchObject({ status: 'accepted', acceptedAt: mondayNoon + 72 * hour })
})

test('a nudge reaches whoever holds it, at most every five minutes, not after completion', () => {
  const nudged = step(received(), wang, 'nudge')
  expect(nudged.outbox.at(-1)?.push).toEqual([li.id])
  expect(refused(() => step(nudged, wang, 'nudge', {}, mondayNoon + 4 * minute))).toBe('conflict: nudgeGap')
  expect(step(nudged, wang, 'nudge', {}, mondayNoon + 5 * minute).nudges).toBe(2)
  expect(refused(() => step(completed(), wang, 'nudge'))).toBe('conflict: statusChanged')
})

test('reopened: same matter, same first contact, more urgent, counted, within seven days', () => {
  const accepted = step(completed(), wang, 'accept')
  expect(step(accepted, wang, 'reopen', { note: '又滴了' })).toMatchObject({ status: 'received', firstContactId: li.id, priority: 'urgent', reopened: 1 })
  expect(refused(() => step(accepted, wang, 'reopen', { note: '又滴了' }, mondayNoon + 8 * 24 * hour))).toBe('conflict: withinReopenDays')
})

test('responsibility moves by a manager, and only once the colleague takes it', () => {
  const offered = step(received(), gao, 'handOver', { clerkId: chen.id, note: '李静休假' })
  expect(offered).toMatchObject({ firstContactId: li.id, handOverTo: { id: chen.id }, turn: [li.id, chen.id] })
  expect(step(offered, chen, 'takeOver')).toMatchObject({ firstContactId: chen.id })
  expect(refused(() => step(received(), li, 'handOver', { clerkId: chen.id, note: '我忙' }))).toBe('forbidden: notYourPart (action)')
})

test('a complaint is verified, answered in writing, and kept from the accused even where they held it', () => {
  const complaint = step(aMatter('complaint'), li, 'receive')
  expect(refused(() => step(complaint, li, 'assign', { assigneeId: zhao.id }))).toBe('conflict: verified')
  const walled = step(complaint, li, 'verify', { note: '说的是我', accusedIds: [li.id] })
  expect(walled.firstContactId).toBe(gao.id)
  expect(walled.outbox.at(-1)).toMatchObject({ seq: 3 })
  expect(refused(() => step(walled, li, 'say', { note: '让我看看' }))).toBe('forbidden: notYourPart (action)')
  const done = step(walled, gao, 'complete', { note: '已道歉' })
  expect(refused(() => step(done, wang, 'accept'))).toBe('conflict: replied')
  expect(step(step(done, gao, 'reply', { note: '对不起，我们改' }), wang, 'accept').status).toBe('accepted')
})
