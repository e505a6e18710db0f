import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileIdOf } from '../../emulator/storage/paths'
import { startLocalCloud } from '../make/local-cloud'
import { startTestCloud, type TestCloud } from './cloud'
import { cloudCommand } from './data-command'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backup-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const manifest = { collections: { things: { indexes: [{ name: 'n', unique: true, keys: [{ field: 'n', direction: 1 as const }] }] } } }
const start = (data: string) => startTestCloud(manifest, {}, { data })
const put = ({ app }: TestCloud, content: string) => app.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from(content) })
const contentOf = async ({ app }: TestCloud) => String((await app.downloadFile({ fileID: fileIdOf('local-env', 'a.txt') })).fileContent)

test('a backup of a running cloud under load is a whole one of one moment', async () => {
  const data = join(root, 'data')
  const cloud = await start(data)
  await put(cloud, 'first')
  let n = 0
  let goOn = true
  const load = (async () => {
    // The pair is written in this order, so that no moment has the second without the first.
    for (; goOn; n++) {
      await cloud.db.collection('things').add([{ n: 2 * n }, { n: 2 * n + 1 }])
      await put(cloud, `content ${n}`)
    }
  })()
  const outcome = await cloudCommand(['backup', join(root, 'copy'), '--data', data])
  goOn = false
  await load
  expect(outcome).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('backed up to') })
  expect(existsSync(join(root, 'copy.part'))).toBe(false)
  await cloud.stop()

  expect(await cloudCommand(['restore', join(root, 'copy'), '--data', join(root, 'new')])).toMatchObject({ code: 0 })
  const restored = await start(join(root, 'new'))
  const { total } = await restored.db.collection('things').count()
  expect(total % 2).toBe(0)
  expect(total).toBeLessThanOrEqual(2 * n)
  // A file belongs to the same moment: its content is that of the last pair, or of the one before.
  const content = await contentOf(restored)
  expect([`content ${total / 2 - 1}`, `content ${total / 2 - 2}`, 'first']).toContain(content)
  await expect(restored.db.collection('things').add({ n: 0 })).rejects.toThrow('E11000')
  await restored.stop()
})

test('restore refuses a running cloud and a folder in use; with --force it keeps what was there', async () => {
  const data = join(root, 'data')
  const cloud = await start(data)
  await put(cloud, 'old')
  expect(await cloudCommand(['backup', join(root, 'copy'), '--data', data])).toMatchObject({ code: 0 })
  await put(cloud, 'new')
  expect(await cloudCommand(['restore', join(root, 'copy'), '--data', data, '--force'])).toMatchObject({ code: 1, stderr: expect.stringContaining(`in use by the local cloud with process id ${cloud.pid}`) })
  await cloud.stop()
  expect(await cloudCommand(['restore', join(root, 'copy'), '--data', data])).toMatchObject({ code: 1, stderr: expect.stringContaining('is not empty; --force') })
  expect(await cloudCommand(['restore', join(root, 'copy'), '--data', data, '--force'])).toMatchObject({ code: 0 })
  const after = await start(data)
  expect(await contentOf(after)).toBe('old')
  await after.stop()
  const former = readdirSync(data).find((name) => name.startsWith('former-')) as string
  expect(await cloudCommand(['restore', join(data, former), '--data', join(root, 'back')])).toMatchObject({ code: 0 })
  const back = await start(join(root, 'back'))
  expect(await contentOf(back)).toBe('new')
  await back.stop()
})

test('a damaged database gives way to a backup and is kept', async () => {
  const data = join(root, 'data')
  const cloud = await start(data)
  await put(cloud, 'old')
  await cloud.stop()
  expect(await cloudCommand(['backup', join(root, 'copy'), '--data', data])).toMatchObject({ code: 0 })
  writeFileSync(join(data, 'database.sqlite'), 'ruin')
  expect(await cloudCommand(['restore', join(root, 'copy'), '--data', data, '--force'])).toMatchObject({ code: 0 })
  const former = readdirSync(data).find((name) => name.startsWith('former-')) as string
  expect(readFileSync(join(data, former, 'database.sqlite'), 'utf8')).toBe('ruin')
  const after = await start(data)
  expect(await contentOf(after)).toBe('old')
  await after.stop()
})

test('a backup that is not whole is not restored, and a folder that is not whole is not backed up', async () => {
  const data = join(root, 'data')
  const cloud = await start(data)
  await put(cloud, 'content')
  await cloud.stop()
  const copy = join(root, 'copy')
  expect(await cloudCommand(['backup', copy, '--data', data])).toMatchObject({ code: 0 })
  expect(await cloudCommand(['backup', copy, '--data', data])).toMatchObject({ code: 1, stderr: expect.stringContaining('is there already') })
  truncateSync(join(copy, 'files', readdirSync(join(copy, 'files'))[0] as string), 1)
  const target = join(root, 'target')
  expect(await cloudCommand(['restore', copy, '--data', target])).toMatchObject({ code: 1, stderr: expect.stringContaining('a.txt should have 7 bytes') })
  expect(readdirSync(target).filter((name) => !name.startsWith('lock.sqlite'))).toEqual([])
  rmSync(join(data, 'files', readdirSync(join(data, 'files'))[0] as string))
  expect(await cloudCommand(['backup', join(root, 'second'), '--data', data])).toMatchObject({ code: 1, stderr: expect.stringContaining('is missing') })
  expect(readdirSync(root).sort()).toEqual(['copy', 'data', 'target'])
})

test('after an interrupted restore no cloud starts until it was run again', async () => {
  const data = join(root, 'data')
  const cloud = await start(data)
  await put(cloud, 'old')
  await cloud.stop()
  expect(await cloudCommand(['backup', join(root, 'copy'), '--data', data])).toMatchObject({ code: 0 })
  // As a power cut leaves it after the former data went and before the new ones came.
  rmSync(join(data, 'database.sqlite'))
  mkdirSync(join(data, 'restore-draft'))
  await expect(startLocalCloud({ data })).rejects.toThrow('was interrupted. Run it again with --force')
  expect(await cloudCommand(['restore', join(root, 'copy'), '--data', data, '--force'])).toMatchObject({ code: 0 })
  const after = await start(data)
  expect(await contentOf(after)).toBe('old')
  await after.stop()
})
