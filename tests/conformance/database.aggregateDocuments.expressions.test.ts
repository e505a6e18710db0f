import { arrays } from './aggregate-cases/arrays'
import { subject } from './aggregate-cases/case'
import { dates } from './aggregate-cases/dates'
import { logic } from './aggregate-cases/logic'
import { numbers } from './aggregate-cases/numbers'
import { objects } from './aggregate-cases/objects'
import { answered, evaluateOn, rejected } from './aggregate-cases/run'
import { texts } from './aggregate-cases/texts'
import { refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { subjects: { indexes: [] }, empty: { indexes: [] } } })
  await subjects().add(subject)
})
afterAll(() => cloud.stop())

const subjects = () => cloud.db.collection('subjects')
const evaluate = (expression: unknown) => evaluateOn(subjects(), expression)

const all = [...arrays, ...logic, ...numbers, ...objects, ...texts]

describe('encoding', () => {
  test('every expression of the SDK has a case here, and its builder sends its name', () => {
    const builders = cloud.db.command.aggregate as unknown as Record<string, (parameter: unknown) => object>
    const sent = Object.keys(builders).filter((name) => name !== 'pipeline').map((name) => Object.keys((builders[name] as (parameter: unknown) => object)(1))[0] as string)
    expect(sent).toHaveLength(92)
    const cased = new Set([...all, ...dates].map(([expression]) => Object.keys(expression ?? {})[0]))
    expect(sent.filter((name) => !cased.has(name))).toEqual([])
  })

  test('the builders nest', async () => {
    const $ = cloud.db.command.aggregate
    const { data } = await subjects().aggregate().project({ _id: 0, result: $.cond({ if: $.gt(['$n', 1]), then: $.concat(['$text', '!']), else: '' }) }).end()
    expect(data).toEqual([{ result: 'abc!' }])
  })
})

describe('validation', () => {
  test.each(rejected(all))('%s', async (_, expression, { code, message }) => {
    expect(await refusal(evaluate(expression))).toMatchObject({ code, message: expect.stringContaining(message) as string })
  })

  test.each([
    ['an unknown operator', { $brew: 1 }],
    ['a wrong number of arguments', { $eq: ['$n'] }],
    ['an undefined variable', '$$nobody'],
  ])('%s is refused also where there is no document', async (_, expression) => {
    const { code } = await refusal(cloud.db.collection('empty').options({ raw: true }).aggregate([{ $project: { result: expression } }]).end())
    expect(code).toBe('DATABASE_REQUEST_FAILED')
  })
})

describe('behaviour', () => {
  test.each(answered(all))('%s', async (_, expression, expected) => {
    expect(await evaluate(expression)).toEqual(expected)
  })
})
