/** Deployment as the command does it, to a local cloud on which nothing is deployed, through manager-node as it is. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apply, type Deployment, plan } from '../../config/deploy/deploy'
import type { Description } from '../../config/deploy/described'
import { type ManagedCloud, startManagedCloud } from './manager'

const bundles = mkdtempSync(join(tmpdir(), 'bundles-'))
const clouds: ManagedCloud[] = []
afterAll(async () => {
  for (const cloud of clouds) await cloud.end()
  rmSync(bundles, { recursive: true })
})
const started = async () => {
  const cloud = await startManagedCloud()
  clouds.push(cloud)
  return cloud
}

const code = (name: string, expression: string) => {
  mkdirSync(join(bundles, name), { recursive: true })
  writeFileSync(join(bundles, name, 'index.js'), `exports.main = async () => ${expression}\n`)
  writeFileSync(join(bundles, name, 'index.js.map'), 'for people')
}
code('greeter', '[process.env.GREETING]')
code('ticker', '"tick"')

const index = (name: string, field: string) => ({ name, keys: [{ field, direction: 1 as const }] })
const description: Description = {
  collections: { things: [index('a', 'a')], others: [] },
  functions: {
    greeter: { timeout: 10, settings: ['GREETING'], http: ['/greet'] },
    ticker: { timeout: 20, timers: [{ name: 'daily', cron: '0 0 3 * * * *' }] },
  },
  permissions: { collections: 'ADMINONLY', storage: 'ADMINONLY' },
}

/** The lines that deployment printed; those of manager-node go elsewhere. */
const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  jest.spyOn(console, 'log').mockImplementation(() => undefined)
})
const deployment = ({ manager }: ManagedCloud, more: Partial<Deployment> = {}): Deployment => ({
  description,
  folder: bundles,
  environment: { GREETING: 'a value nobody prints' },
  manager,
  print: (line) => lines.push(line),
  ...more,
})
const planned = async (cloud: ManagedCloud, more?: Partial<Deployment>) => {
  lines.length = 0
  await plan(deployment(cloud, more))
  return [...lines]
}

const everything = [
  '+ collection things',
  '+ collection others',
  '~ collection things: permission ADMINONLY',
  '~ collection others: permission ADMINONLY',
  '~ stored files: permission PRIVATE → ADMINONLY',
  '+ index things.a: a',
  '+ function greeter: timeout 10, memory 256, settings GREETING',
  '+ function ticker: timeout 20, memory 256',
  '+ timer ticker.daily: 0 0 3 * * * *',
  '+ path /greet → function greeter',
]

test('from nothing to everything, a change, and another process on the same folders', async () => {
  const cloud = await started()
  expect(await planned(cloud)).toEqual(everything)
  lines.length = 0
  await apply(deployment(cloud))
  expect(lines).toEqual([...everything, ...everything.map((line, i) => `${i + 1}/10 ${line}`), 'done'])
  expect(lines.join()).not.toContain('nobody prints')
  expect(await planned(cloud)).toEqual(['no change'])
  expect(await cloud.call('greeter')).toEqual({ result: ['a value nobody prints'] })
  expect(readdirSync(join(cloud.functions, 'greeter'))).toEqual(['index.js'])

  code('ticker', '"tock"')
  const { greeter, ticker } = description.functions
  const next: Description = {
    ...description,
    collections: { things: [index('b', 'b')], others: [] },
    functions: { greeter: { ...greeter, timeout: 90, http: [] }, ticker: { ...ticker, timeout: 20, timers: [{ name: 'daily', cron: '0 0 4 * * * *' }] } },
  }
  const changed = { description: next, prune: true }
  expect(await planned(cloud, { description: next })).toEqual([
    '+ index things.b: b',
    '~ function greeter: timeout 10 → 90',
    expect.stringMatching(/^~ function ticker: code [0-9a-f]+ → [0-9a-f]+$/),
    '~ timer ticker.daily: 0 0 3 * * * * → 0 0 4 * * * *',
    '= index things.a is not described and stays',
    '= path /greet → function greeter is not described and stays',
  ])
  await apply(deployment(cloud, changed))
  expect(lines.at(-2)).toMatch(/^6\/6 - index things.a$/)
  expect(await planned(cloud, changed)).toEqual(['no change'])
  expect(await cloud.call('ticker')).toEqual({ result: 'tock' })
  expect(await cloud.ask('/control/explain', { collection: 'things', query: { b: 1 } })).toEqual({ index: 'b', documentsExamined: 0 })

  const second = await cloud.restart('SIGKILL')
  clouds.splice(clouds.indexOf(cloud), 1, second)
  expect(await planned(second, changed)).toEqual(['no change'])
  expect(await second.call('ticker')).toEqual({ result: 'tock' })
})

test.each<[string, object]>([
  ['a collection that was never made', { action: 'CreateTable', after: 1, code: 'InternalError' }],
  ['an index whose making was never heard of', { action: 'UpdateTable', loseAnswer: true }],
  ['a function that was never made', { action: 'CreateFunction', after: 1, code: 'InternalError' }],
  ['a function whose making was never heard of', { action: 'CreateFunction', loseAnswer: true }],
  ['a timer that was never made', { action: 'BatchCreateTrigger', code: 'InternalError' }],
  ['a path that was never made', { action: 'CreateCloudBaseGWAPI', code: 'InternalError' }],
])('interrupted by %s, it goes on', async (_what, fault) => {
  const cloud = await started()
  await cloud.ask('/control/fault', fault)
  await expect(apply(deployment(cloud))).rejects.toThrow(/\d of 10 steps are done; run apply again/)
  expect(await cloud.ask('/control/fault')).toEqual({ left: 0 })
  expect(await planned(cloud)).not.toEqual(['no change'])
  await apply(deployment(cloud))
  expect(await planned(cloud)).toEqual(['no change'])
  expect(await cloud.call('greeter')).toEqual({ result: ['a value nobody prints'] })
})

test('interrupted between the code and the note of it, the code is sent once more', async () => {
  const cloud = await started()
  await apply(deployment(cloud))
  code('greeter', '"changed"')
  await cloud.ask('/control/fault', { action: 'UpdateFunctionConfiguration', code: 'InternalError' })
  await expect(apply(deployment(cloud))).rejects.toThrow('0 of 1 steps are done')
  expect(await planned(cloud)).toEqual([expect.stringMatching(/^~ function greeter: code/)])
  await apply(deployment(cloud))
  expect(await planned(cloud)).toEqual(['no change'])
  expect(await cloud.call('greeter')).toEqual({ result: 'changed' })
})

test('missing settings are named all at once, and nothing is changed', async () => {
  const cloud = await started()
  const wanting: Description = { ...description, functions: { greeter: { timeout: 1, settings: ['GREETING', 'ANOTHER', 'THIRD'] } } }
  await expect(apply(deployment(cloud, { description: wanting, environment: { GREETING: 'x' } }))).rejects.toThrow('nothing was changed')
  expect(lines.at(-1)).toBe('missing settings, to be given by the environment or --env-file: ANOTHER THIRD')
  expect(await cloud.manager.database.listCollections()).toMatchObject({ Collections: [] })
})
