import { existsSync, readdirSync } from 'node:fs'
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
