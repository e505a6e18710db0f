/** One process per data folder, whatever happened before; and none beside a real cloud. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalCloud } from '../make/local-cloud'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

test('the second start says who has the folder, since when and on which port', async () => {
  const first = await startLocalCloud({ data })
  const expected = `in use by the local cloud with process id ${first.pid}, on port ${new URL(first.origin).port}, since ${new Date().getFullYear()}-`
  await expect(startLocalCloud({ data })).rejects.toThrow(expected)
  await first.stop()
  expect(existsSync(join(data, 'holder.json'))).toBe(false)
})

test('of several starts at once exactly one wins', async () => {
  const starts = await Promise.allSettled([1, 2, 3, 4].map(() => startLocalCloud({ data })))
  const winners = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  const losers = starts.flatMap((start) => (start.status === 'rejected' ? [String(start.reason)] : []))
  expect(winners).toHaveLength(1)
  for (const loser of losers) expect(loser).toContain(`in use by the local cloud with process id ${winners[0]?.pid}`)
  await winners[0]?.stop()
})

test('a killed process holds nothing, also where its id belongs to another one now', async () => {
  const first = await startLocalCloud({ data })
  await first.stop('SIGKILL')
  const holder = JSON.parse(readFileSync(join(data, 'holder.json'), 'utf8')) as object
  // This very process lives and has the id, but did not begin when the holder did.
  writeFileSync(join(data, 'holder.json'), JSON.stringify({ ...holder, pid: process.pid }))
  const second = await startLocalCloud({ data })
  await expect(startLocalCloud({ data })).rejects.toThrow(`process id ${second.pid}`)
  await second.stop()
})

test('rubbish is no lock', async () => {
  writeFileSync(join(data, 'holder.json'), 'rubbish')
  await (await startLocalCloud({ data })).stop()
  writeFileSync(join(data, 'lock.sqlite'), 'rubbish that is no lock of anybody')
  await expect(startLocalCloud({ data })).rejects.toThrow('lock.sqlite is not the lock of a local cloud; remove it')
})

test('a folder that is a file cannot be used', async () => {
  writeFileSync(join(data, 'file'), 'mine')
  await expect(startLocalCloud({ data: join(data, 'file') })).rejects.toThrow('cannot be used, it must be a folder')
  expect(readFileSync(join(data, 'file'), 'utf8')).toBe('mine')
})

test('a folder that may only be read is refused, and nothing in it changes', async () => {
  const folder = join(data, 'read-only')
  mkdirSync(folder)
  chmodSync(folder, 0o555)
  chmodSync(data, 0o755)
  // Root may write anywhere, so the process gives its rights up first.
  const program = `
    if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534) }
    try { require(${JSON.stringify(join(__dirname, '../../emulator/lock.ts'))}).lockFolder(${JSON.stringify(folder)}, 'test') } catch (error) { console.log(error.message) }`
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--eval', program], { encoding: 'utf8' })
  expect(stdout).toContain(`the data folder ${folder} cannot be used, it must be a folder that this user may read and write`)
  expect(existsSync(join(folder, 'lock.sqlite'))).toBe(false)
})

test('it refuses to start beside credentials of a real cloud', async () => {
  await expect(startLocalCloud({ data, env: { TENCENTCLOUD_SECRETID: 'AKIDreal' } })).rejects.toThrow('TENCENTCLOUD_SECRETID')
  expect(existsSync(join(data, 'database.sqlite'))).toBe(false)
  await (await startLocalCloud({ data, env: { TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' } })).stop()
})
