import { climbed, channelOf, doubtful, exhausted, putOff, sent } from './ladder'
import type { Push } from './notice'
import { backOff, repeats, sendErrorOf } from './send-errors'

const push = (more: Partial<Push> = {}): Push => ({ state: 'claimed', channels: ['work', 'subscription'], at: 0, tries: 0, nextAt: 0, ...more })

test('a channel that refuses leaves its reason and gives way to the next', () => {
  const next = climbed(push({ tries: 2 }), '未绑定用工关系')
  expect(next).toMatchObject({ state: 'claimed', at: 1, tries: 0, why: '用工关系消息：未绑定用工关系' })
  expect(channelOf(next)).toBe('subscription')
  expect(exhausted(climbed(next, '没有订阅次数'))).toMatchObject({ state: 'unreached', why: '用工关系消息：未绑定用工关系；订阅消息：没有订阅次数' })
})

test('put off three times, then the next channel has its turn', () => {
  const waits: number[] = []
  let current = push()
  for (let at = 0; at < backOff.length; at++) {
    current = putOff(current, '微信繁忙', 1000)
    waits.push(current.nextAt - 1000)
  }
  expect(waits).toEqual([30_000, 120_000, 600_000])
  expect(putOff(current, '微信繁忙', 1000)).toMatchObject({ state: 'pending', at: 1, tries: 0, nextAt: 1000 })
})

test('who took it is remembered', () => {
  expect(sent(climbed(push(), '未配置'))).toMatchObject({ state: 'sent', sentBy: 'subscription' })
})

test('nobody phones a robot', () => {
  const robot = push({ channels: ['robot'] })
  expect([exhausted(climbed(robot, '机器人已停用')).state, doubtful(robot).state, doubtful(push()).state]).toEqual(['none', 'none', 'doubtful'])
})

test('reasons never outgrow the document', () => {
  let current = push()
  for (let at = 0; at < 100; at++) current = putOff({ ...current, tries: 0 }, '微信繁忙', 0)
  expect(current.why!.length).toBeLessThanOrEqual(300)
})

test.each([
  [-1, 'later'], [40001, 'next'], [40003, 'next'], [40037, 'next'], [40097, 'next'], [40256, 'next'], [40257, 'next'], [41030, 'withoutPage'], [43101, 'next'],
  [43107, 'next'], [43108, 'soon'], [45009, 'later'], [45168, 'neutral'], [47003, 'next'], [93000, 'next'], [50505, 'next']
])('%d: %s', (errcode, remedy) => {
  expect(sendErrorOf(errcode).then).toBe(remedy)
})

test('faults of ours are loud, also ones that nobody has met; a full or refusing phone is not', () => {
  const loud = [40001, 40003, 40037, 40097, 41030, 43107, 47003, 93000, 50505]
  expect(loud.every(errcode => sendErrorOf(errcode).alarm)).toBe(true)
  expect([-1, 40256, 40257, 43101, 43108, 45009, 45168].some(errcode => sendErrorOf(errcode).alarm)).toBe(false)
  expect([40037, 43107].every(errcode => sendErrorOf(errcode).stops)).toBe(true)
})

test('every repetition has as many waits as tries', () => {
  for (const { times, waitMs } of Object.values(repeats)) expect(waitMs).toHaveLength(times)
})
