/**
 * A disk that is full, for real: a small file system where this user may mount one, and a limit on the size of files,
 * which the kernel enforces for everybody. Both must behave alike.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFolder } from '../../emulator/data/check-folder'
import { fileIdOf } from '../../emulator/storage/paths'
import { refusal, startTestCloud, type TestCloud } from './cloud'

interface Disk {
  data: string
  /** Takes all room that is left. */
  fill(cloud: TestCloud): void
  makeRoom(cloud: TestCloud): void
  remove(): void
}

const tell = (pid: number, limit: string) => execFileSync('prlimit', ['--pid', String(pid), `--fsize=${limit}`])

/** The limit is set once the cloud runs: files that are longer cannot grow. */
function limited(): Disk {
  const data = mkdtempSync(join(tmpdir(), 'limited-'))
  return {
    data,
    fill: ({ pid }) => tell(pid, '4096:unlimited'),
    makeRoom: ({ pid }) => tell(pid, 'unlimited:unlimited'),
    remove: () => rmSync(data, { recursive: true, force: true }),
  }
}

function mounted(): Disk | undefined {
  const data = mkdtempSync(join(tmpdir(), 'small-disk-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', data]).status !== 0) {
    rmSync(data, { recursive: true })
    return undefined
  }
  const ballast = join(data, 'ballast')
  return {
    data,
    fill() {
      // Down to the last page.
      for (const size of [1 << 16, 1 << 12]) {
        try {
          for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' })
        } catch (error) {
          expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
        }
      }
    },
    makeRoom: () => rmSync(ballast),
    remove() {
      execFileSync('umount', [data])
      rmSync(data, { recursive: true })
    },
  }
}

afterAll(() => small?.remove())

const disks: [name: string, make: () => Disk][] = [['a limit on files', limited]]
const small = mounted()
if (small) disks.push(['a small file system', () => small])

test.each(disks)('%s: what does not fit is refused, nothing is lost, and with room it goes on', async (_name, make) => {
  const disk = make()
  const { data } = disk
  let running: TestCloud | undefined
  try {
    const cloud = (running = await startTestCloud({ collections: { things: { indexes: [{ name: 'n', keys: [{ field: 'n', direction: 1 }] }] } } }, {}, { data }))
    const { app, db } = cloud
    const things = db.collection('things')
    const upload = (content: Buffer) => app.uploadFile({ cloudPath: 'a.bin', fileContent: content })
    const download = async () => (await app.downloadFile({ fileID: fileIdOf('local-env', 'a.bin') })).fileContent as Buffer
    const old = randomBytes(20_000)
    await upload(old)
    await things.add({ _id: 'before', n: 0 })

    disk.fill(cloud)
    const text = 'x'.repeat(50_000)
    const many = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => things.add({ _id: `full-${n}`, n, text })))
    expect(many.filter(({ status }) => status === 'fulfilled')).toEqual([])
    expect(await refusal(things.add([{ n: 1, text }, { n: 2, text }]))).toEqual({ code: 'SYS_ERR', message: expect.stringMatching(/did not take the write \(SQLITE_\w+\): nothing of it was kept/) })
    expect(await refusal(db.createCollection('more'))).toMatchObject({ code: 'SYS_ERR' })
    expect(await refusal(db.runTransaction(async (transaction) => transaction.collection('things').doc('before').update({ text })))).toMatchObject({ code: 'SYS_ERR' })
    expect((await refusal(upload(randomBytes(300_000)))).message).toContain('did not take the file')
    expect((await things.get()).data).toEqual([{ _id: 'before', n: 0 }])
    expect(await download()).toEqual(old)
    expect(readdirSync(join(data, 'files'))).toHaveLength(1)

    disk.makeRoom(cloud)
    await things.add({ _id: 'after', n: 1, text })
    await db.createCollection('more')
    await db.runTransaction(async (transaction) => transaction.collection('things').doc('before').update({ n: 5 }))
    const fresh = randomBytes(300_000)
    await upload(fresh)
    await cloud.stop('SIGKILL')

    expect(checkFolder(data).problems).toEqual([])
    const again = (running = await startTestCloud({}, {}, { data }))
    expect((await again.db.collection('things').orderBy('n', 'asc').get()).data).toMatchObject([{ _id: 'after' }, { _id: 'before', n: 5 }])
    expect((await again.app.downloadFile({ fileID: fileIdOf('local-env', 'a.bin') })).fileContent).toEqual(fresh)
  } finally {
    await running?.stop()
    if (disk !== small) disk.remove()
  }
})
