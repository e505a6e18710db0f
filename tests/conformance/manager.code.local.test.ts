import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ZipEntry, zipOf } from '../make/zip'
import { refusal } from './cloud'
import { answering, described, type ManagedCloud, startManagedCloud } from './manager'

let cloud: ManagedCloud
beforeAll(async () => {
  cloud = await startManagedCloud()
  await cloud.manager.functions.createFunction({ func: described('victim'), base64Code: answering('"unharmed"') })
})
afterAll(() => cloud.end())

const index: ZipEntry = { name: 'index.js', content: 'exports.main = async () => "harmed"' }
const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024)

describe('validation', () => {
  test.each<[string, string]>([
    ['no zip', Buffer.from('exports.main = () => 1').toString('base64')],
    ['a zip that was cut', zipOf([index]).slice(0, 80)],
    ['no index.js', zipOf([{ ...index, name: 'main.js' }])],
    ['a name that climbs', zipOf([index, { name: '../victim/index.js', content: 'exports.main = async () => "harmed"' }])],
    ['a name that climbs by half', zipOf([index, { name: 'a/../../../outside', content: '' }])],
    ['a name that starts at the root', zipOf([index, { name: '/tmp/outside', content: '' }])],
    ['a name of another system', zipOf([index, { name: 'C:\\outside', content: '' }])],
    ['a symbolic link', zipOf([index, { name: 'link', content: '/etc', mode: 0o120777 }])],
    ['a bomb', zipOf([index, { name: 'bomb', content: megabytes(101) }])],
    ['a bomb in parts', zipOf([index, ...['a', 'b', 'c'].map((name) => ({ name, content: megabytes(40) }))])],
    ['a bomb that lies', zipOf([index, { name: 'bomb', content: megabytes(101), claimed: 10 }])],
    ['thousands of files', zipOf([index, ...Array.from({ length: 2001 }, (_each, i) => ({ name: `f${i}`, content: '' }))])],
  ])('%s', async (_what, base64Code) => {
    const update = cloud.manager.functions.updateFunctionCode({ func: described('victim'), base64Code })
    expect(await refusal(update)).toMatchObject({ code: 'InvalidParameterValue.Code' })
    expect(await cloud.call('victim')).toEqual({ result: 'unharmed' })
    // Nothing is left of the attempt.
    expect(readdirSync(cloud.functions).sort()).toEqual(['manifest.json', 'victim'])
    expect(existsSync(join(cloud.functions, '..', 'outside'))).toBe(false)
  })
})

describe('behaviour', () => {
  test('folders within are kept, files of the old code are not', async () => {
    const base64Code = zipOf([{ name: 'lib/', content: '' }, { name: 'lib/word.js', content: 'module.exports = "inner"' }, { name: 'index.js', content: 'exports.main = async () => require("./lib/word")' }])
    await cloud.manager.functions.updateFunctionCode({ func: described('victim'), base64Code })
    expect(await cloud.call('victim')).toEqual({ result: 'inner' })
    await cloud.manager.functions.updateFunctionCode({ func: described('victim'), base64Code: answering('"outer"') })
    expect(readdirSync(join(cloud.functions, 'victim'))).toEqual(['index.js'])
  })
})

describe('code over a megabyte and a half', () => {
  /** Random, so that no packing makes it small. */
  const functionPath = mkdtempSync(join(tmpdir(), 'large-'))
  beforeAll(() => {
    writeFileSync(join(functionPath, 'font.ttf'), randomBytes(3 * 1024 * 1024))
    writeFileSync(join(functionPath, 'index.js'), 'exports.main = async () => require("node:fs").statSync(`${__dirname}/font.ttf`).size')
  })
  afterAll(() => rmSync(functionPath, { recursive: true }))

  test('is refused by the SDK in a call of its own, and arrives by way of COS', async () => {
    expect(await refusal(cloud.manager.functions.createFunction({ func: described('printer'), functionPath, deployMode: 'zip' }))).toMatchObject({ message: expect.stringContaining('1.5MB') })
    await cloud.manager.functions.createFunction({ func: described('printer'), functionPath, deployMode: 'cos' })
    expect(await cloud.call('printer')).toEqual({ result: 3 * 1024 * 1024 })
    await cloud.manager.functions.updateFunctionCode({ func: described('printer'), functionPath, deployMode: 'cos' })
    expect(await cloud.call('printer')).toEqual({ result: 3 * 1024 * 1024 })
  })

  test('a name under which nothing was uploaded is refused', async () => {
    const response = await fetch(cloud.origin, {
      method: 'POST', headers: { 'x-tc-action': 'UpdateFunctionCode', 'x-tc-version': '2018-04-16' },
      body: JSON.stringify({ FunctionName: 'victim', Code: { CosBucketRegion: 'ap-shanghai', TempCosObjectName: '/2026-11-23/none.zip' } })
    })
    expect(await response.json()).toMatchObject({ Response: { Error: { Code: 'InvalidParameterValue.TempCosObjectName' } } })
    expect(await cloud.call('victim')).toEqual({ result: 'outer' })
  })

  test('what is larger than any code is not kept', async () => {
    const { status } = await fetch(`${cloud.origin}/temp-cos/huge.zip`, { method: 'PUT', body: megabytes(51) })
    expect(status).toBe(413)
  })
})
