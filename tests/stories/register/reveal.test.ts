import type { AuditEntry } from '@domain/audit/entry'
import { minute } from '@domain/kit/calendar'
import { town, type Town } from '../actors'
import { logOf, refusal, registerOf } from './desk'

let t: Town
beforeAll(async () => { t = await town() })
afterEach(() => t.cloud.pass(2 * minute))
afterAll(() => t.cloud.stop())

const ofWang = { of: 'entry', id: 'wang-xiulan-b2-3-2-1201', number: 'phone', reason: 'callBack' } as const
const logged = async () => (await logOf(t, 'revealPhone')).length

test('a number is answered with an entry in the log that names whom it concerns', async () => {
  expect(await registerOf(t.liJing).reveal(ofWang)).toEqual({ number: '13800004101' })
  expect(await registerOf(t.liJing).reveal({ ...ofWang, of: 'person', id: 'wang-xiaoyu' })).toEqual({ number: '13800004102' })
  const [first, second] = await logOf(t, 'revealPhone') as [AuditEntry, AuditEntry]
  expect(first).toMatchObject({ subjectId: 'wang-xiulan', actorId: 'li-jing', reason: 'callBack', label: 'B2区 3栋 2单元 1201' })
  expect(second).toMatchObject({ subjectId: 'wang-xiaoyu' })
  expect(JSON.stringify([first, second])).not.toContain('13800004')
})

test('the answer is lost: the entry is there', async () => {
  const before = await logged()
  await t.cloud.post('/control/fault', { functionName: 'register', loseAnswer: true })
  await expect(registerOf(t.liJing).reveal(ofWang)).rejects.toThrow()
  expect(await logged()).toBe(before + 1)
})

test('the log can’t be written, or nobody knows whether it was: no number', async () => {
  const before = await logged()
  await t.cloud.post('/control/fault', { action: 'database.insertDocument', code: 'DATABASE_TIMEOUT' })
  await expect(registerOf(t.liJing).reveal(ofWang)).rejects.toMatchObject({ code: 'internal' })
  expect(await logged()).toBe(before)
  await t.cloud.post('/control/fault', { action: 'database.commitTransaction', loseAnswer: true })
  await expect(registerOf(t.liJing).reveal(ofWang)).rejects.toMatchObject({ code: 'internal' })
  expect(await logged()).toBe(before + 1)
})

test('nothing without a reason, nothing of another estate, no number that is not there, no colleague’s', async () => {
  const before = await logged()
  await expect(t.liJing.call('register', 'reveal', { ...ofWang, reason: 'curious' })).rejects.toMatchObject({ code: 'invalid', field: 'reason' })
  await expect(registerOf(t.luoJia).reveal(ofWang)).rejects.toEqual(refusal('notFound', 'noEntry'))
  await expect(registerOf(t.luoJia).reveal({ ...ofWang, of: 'person', id: 'wang-xiulan' })).rejects.toEqual(refusal('notFound', 'noEntry'))
  await expect(registerOf(t.liJing).reveal({ ...ofWang, of: 'person', id: 'gao-feng' })).rejects.toEqual(refusal('notFound', 'noEntry'))
  await expect(registerOf(t.liJing).reveal({ ...ofWang, number: 'idNumber' })).rejects.toEqual(refusal('notFound', 'noNumber'))
  expect(await logged()).toBe(before)
})

test('nobody copies the register number by number', async () => {
  for (let times = 0; times < 20; times++) await registerOf(t.liJing).reveal(ofWang)
  await expect(registerOf(t.liJing).reveal(ofWang)).rejects.toEqual(refusal('unavailable', 'tooOften'))
})
