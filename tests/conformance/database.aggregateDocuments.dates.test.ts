import { subject } from './aggregate-cases/case'
import { dates } from './aggregate-cases/dates'
import { answered, evaluateOn, rejected } from './aggregate-cases/run'
import { localTest, refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { subjects: { indexes: [] } } })
  await subjects().add(subject)
})
afterAll(() => cloud.stop())
const subjects = () => cloud.db.collection('subjects')

describe('encoding', () => {
  test('dates within stages arrive as dates', async () => {
    const $ = cloud.db.command.aggregate
    const { data } = await subjects().aggregate().project({ _id: 0, after: $.gt(['$day', new Date('2026-01-01T00:00:00Z')]), next: $.add([new Date(0), 1]) }).end()
    expect(data).toEqual([{ after: true, next: new Date(1) }])
  })
})

describe('validation', () => {
  test.each(rejected(dates))('%s', async (_, expression, { code, message }) => {
    expect(await refusal(evaluateOn(subjects(), expression))).toMatchObject({ code, message: expect.stringContaining(message) as string })
  })
})

describe('behaviour', () => {
  test.each(answered(dates))('%s', async (_, expression, expected) => {
    expect(await evaluateOn(subjects(), expression)).toEqual(expected)
  })

  localTest('$$NOW is the clock of the cloud', async () => {
    const now = Date.UTC(2030, 5, 1)
    await cloud.ask('/control/clock', { now })
    const value = (await evaluateOn(subjects(), '$$NOW')) as Date
    expect(Math.abs(value.getTime() - now)).toBeLessThan(60_000)
  })

  test('each month of a year in Shanghai begins eight hours early', async () => {
    const starts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1) - 8 * 3_600_000))
    const parts = starts.map((date) => ({ $dateToString: { date: { $literal: date }, format: '%m-%d %H', timezone: 'Asia/Shanghai' } }))
    expect(await evaluateOn(subjects(), parts)).toEqual(starts.map((_, month) => `${String(month + 1).padStart(2, '0')}-01 00`))
  })
})
