/** The command as an operator types it: the product, from an empty cloud to one that answers. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { functions } from '../../../cloudfunctions/description'
import { fontFile } from '../../../cloudfunctions/kit/paper/print'
import { wholeFont } from '../../../config/paper-font'
import { bundledFunctions } from '../../make/bundled-functions'
import { startLocalCloud, type RunningLocalCloud } from '../../make/local-cloud'
import { wireTo } from '../../make/wire'

const root = path.resolve(__dirname, '../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'deploy-'))
const settingsFile = path.join(folder, 'settings.env')
const settings = [...new Set(Object.values(functions).flatMap(({ settings: names = [] }) => names))]
const valueOf = (name: string) => `value-of-${name.toLowerCase()}`
let cloud: RunningLocalCloud

beforeAll(async () => {
  writeFileSync(settingsFile, settings.map(name => `${name}=${valueOf(name)}\n`).join(''))
  cloud = await startLocalCloud({ data: path.join(folder, 'data'), functions: path.join(folder, 'functions') })
})
afterAll(async () => {
  await cloud.stop()
  rmSync(folder, { recursive: true })
})

const credentials = () => ({ TCB_BASE_URL: cloud.origin, TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local', TCB_ENV: 'local-env' })

/** TMPDIR is where manager-node packs code, under a name that two deployments would share. */
async function deploy (args: string[], env: object = credentials()) {
  const bundle = await bundledFunctions()
  return new Promise<{ code: number, output: string }>(resolve => {
    const command = ['--import', 'tsx', path.join(root, 'config/deploy/index.ts'), ...args, '--functions', bundle]
    const child = execFile(process.execPath, command, { cwd: root, env: { PATH: process.env.PATH, TMPDIR: folder, ...env } }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr }))
  })
}

test('without credentials, without settings, without a command: it says what is missing and changes nothing', async () => {
  expect(await deploy(['plan'], {})).toMatchObject({ code: 1, output: expect.stringContaining('TENCENTCLOUD_SECRETID') })
  expect(await deploy(['everything'])).toMatchObject({ code: 1, output: expect.stringContaining('npm run deploy -- plan') })
  const { code, output } = await deploy(['apply'])
  expect(code).toBe(1)
  for (const name of settings) expect(output).toContain(name)
})

test('plan, apply, plan; and the functions answer', async () => {
  const before = await deploy(['plan', '--env-file', settingsFile])
  expect(before.code).toBe(2)
  for (const name of Object.keys(functions)) expect(before.output).toContain(`+ function ${name}:`)
  expect(before.output).toContain('by hand')

  const applied = await deploy(['apply', '--env-file', settingsFile])
  expect(applied).toMatchObject({ code: 0, output: expect.stringMatching(/\ndone\n$/) })

  const after = await deploy(['plan', '--env-file', settingsFile])
  expect(after).toMatchObject({ code: 0, output: expect.stringMatching(/^no change\n/) })
  for (const { output } of [before, applied, after]) expect(output).not.toContain('value-of-')

  // What is loaded on demand goes along; source maps do not.
  expect(readdirSync(path.join(folder, 'functions', 'imports')).sort()).toEqual(['config.json', 'excel.js', 'index.js'])
  const wire = wireTo(cloud.origin)
  expect(await wire.call({ openId: 'o-nobody' }, 'people', 'me')).toMatchObject({ now: expect.any(Number) })
  expect(await wire.call({ openId: 'o-nobody' }, 'receipt', 'check', { code: 'not-a-code-of-ours' })).toMatchObject({ ok: true, data: { genuine: false } })
  expect(readFileSync(path.join(folder, 'functions/receipt', fontFile)).equals(readFileSync(wholeFont))).toBe(true)
  await wire.post('/control/timers/run', { functionName: 'sweep' })
  const [swept] = await wire.get<{ functionName: string, outcome: string }[]>('/control/invocations?limit=1')
  expect(swept).toMatchObject({ functionName: 'sweep', outcome: 'ok' })
}, 240_000)
