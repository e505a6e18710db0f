import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildWithOnDemand } from './on-demand'

const folders: string[] = []
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })))

/** @returns the folder with what was built of these sources, each `NAME/index.ts` a bundle */
async function built (sources: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'on-demand-'))
  folders.push(folder)
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const entryPoints = Object.fromEntries(Object.keys(sources).filter(file => file.endsWith('/index.ts')).map(file => [file.slice(0, -'.ts'.length), path.join(folder, file)]))
  const outdir = path.join(folder, 'built')
  await buildWithOnDemand({ absWorkingDir: folder, outdir, entryPoints, bundle: true, minify: true, format: 'cjs', platform: 'node', target: 'node20', logLevel: 'silent' })
  return outdir
}

const asks = (module: string) => `export const main = async () => (await import('${module}')).word`
/** In plain Node: Jest would compile it once more. */
const answerOf = (folder: string, name: string) =>
  execFileSync(process.execPath, ['-e', 'require(process.argv[1]).main().then(console.log)', path.join(folder, name, 'index.js')], { encoding: 'utf8' }).trim()

test('each function that asks for a module has it beside itself, and nobody else', async () => {
  const folder = await built({ 'heavy.ts': "export const word = 'late'", 'one/index.ts': asks('../heavy'), 'two/index.ts': asks('../heavy'), 'three/index.ts': 'export const main = async () => 1' })
  expect(['one', 'two', 'three'].map(name => readdirSync(path.join(folder, name)))).toEqual([['heavy.js', 'index.js'], ['heavy.js', 'index.js'], ['index.js']])
  expect([answerOf(folder, 'one'), answerOf(folder, 'two')]).toEqual(['late', 'late'])
})

test('it must not carry what the function has as well', async () => {
  await expect(built({ 'shared.ts': 'export class Refused {}', 'heavy.ts': "export { Refused as word } from './shared'", 'one/index.ts': asks('../heavy') }))
    .rejects.toThrow(/heavy\.js is loaded on demand and would carry shared\.ts once more/)
})

test('two modules cannot have one name', async () => {
  await expect(built({ 'a/heavy.ts': 'export const word = 1', 'b/heavy.ts': 'export const word = 2', 'one/index.ts': asks('../a/heavy'), 'two/index.ts': asks('../b/heavy') }))
    .rejects.toThrow(/would both be \.\/heavy\.js/)
})
