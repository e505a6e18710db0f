import { fakeCloud } from '../../wechat/testing/fake-cloud'
import { nextDue, Notices, pausesMs, type Attempt, type Notice } from './notices'

const notice: Notice = { id: 'n', mchId: 'm', url: 'http://x', event: 'TRANSACTION.SUCCESS', about: 'o', body: '{}', due: 1000 }
const failed = (at: number, more: Partial<Attempt> = {}): Attempt => ({ id: 'n', status: 500, at, ...more })

test('fifteen repetitions within a day and four minutes', () => {
  expect(pausesMs).toHaveLength(15)
  expect(pausesMs.reduce((sum, pause) => sum + pause, 0)).toBe((24 * 60 + 4) * 60_000)
})

test.each<[string, Attempt[], number | undefined]>([
  ['not sent yet', [], 1000],
  ['failed once', [failed(2000)], 17_000],
  ['not answered', [failed(2000, { status: undefined, error: 'timeout' })], 17_000],
  ['failed three times', [failed(1), failed(2), failed(100_000)], 130_000],
  ['heard at last', [failed(1), { id: 'n', status: 204, at: 2 }], undefined],
  ['heard, then sent again and refused', [{ id: 'n', status: 200, at: 1 }, failed(2)], undefined],
  ['redirected, which is not heard', [failed(1, { status: 302 })], 15_001],
  ['a probe is not counted', [failed(1, { probe: true })], 1000],
  ['given up', Array.from({ length: 16 }, (_, at) => failed(at)), undefined]
])('%s', (_, attempts, due) => {
  expect(nextDue({ ...notice, attempts })).toBe(due)
})

test('another process finds what is still to be told', () => {
  const { journal } = fakeCloud()
  const before = new Notices(journal)
  before.note(notice)
  before.note({ ...notice, id: 'heard' })
  before.note({ id: 'heard', status: 200, at: 1500 })
  before.note(failed(2000))
  const after = new Notices(journal)
  expect(after.due(16_999)).toEqual([])
  expect(after.due(17_000).map(({ id }) => id)).toEqual(['n'])
})
