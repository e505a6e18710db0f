/** What was acknowledged is there after the process was killed, at any moment, and only once. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalCloud } from '../make/local-cloud'
import { startTestCloud, type TestCloud, writeFunctions } from './cloud'

const functions = writeFunctions({ collections: { things: { indexes: [{ name: 'number', unique: true, keys: [{ field: 'number', direction: 1 }] }] } } })
const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'durability-'))
  folders.push(made)
  return made
}
afterAll(() => [...folders, functions].forEach((each) => rmSync(each, { recursive: true, force: true })))
const start = (data: string) => startTestCloud({}, {}, { data, functions })

/** Writes until the connection breaks; what was acknowledged is noted. */
async function load({ app, db }: TestCloud, acknowledged: { added: string[]; files: string[]; moved: string[] }): Promise<void> {
  const things = db.collection('things')
  const adding = async () => {
    for (;;) acknowledged.added.push((await things.add({ number: randomUUID() })).id)
  }
  const uploading = async () => {
    for (;;) acknowledged.files.push((await app.uploadFile({ cloudPath: `${randomUUID()}.bin`, fileContent: Buffer.alloc(5000, 1) })).fileID)
  }
  const moving = async () => {
    for (;;) {
      const id = randomUUID()
      await db.runTransaction(async (transaction) => {
        await transaction.collection('things').add({ _id: `${id}-from`, number: `${id}-from` })
        await transaction.collection('things').add({ _id: `${id}-to`, number: `${id}-to` })
      })
      acknowledged.moved.push(id)
    }
  }
  await Promise.allSettled([adding(), adding(), adding(), uploading(), moving()])
}

test('killed under load, again and again', async () => {
  const data = folder()
  const acknowledged = { added: [] as string[], files: [] as string[], moved: [] as string[] }
  for (let round = 0; round < 3; round++) {
    const cloud = await start(data)
    const loading = load(cloud, acknowledged)
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 300))
    await cloud.stop('SIGKILL')
    await loading
  }
  const cloud = await start(data)
  const things = cloud.db.collection('things')
  const _ = cloud.db.command
  expect(acknowledged.added.length).toBeGreaterThan(100)
  for (let i = 0; i < acknowledged.added.length; i += 100) {
    const ids = acknowledged.added.slice(i, i + 100)
    expect(await things.where({ _id: _.in(ids) }).count()).toMatchObject({ total: ids.length })
  }
  for (const id of acknowledged.moved) expect((await things.where({ number: _.in([`${id}-from`, `${id}-to`]) }).get()).data).toHaveLength(2)
  const halves = (await things.where({ _id: /-(from|to)$/ }).limit(1000).get()).data as { _id: string }[]
  expect(halves.length % 2).toBe(0)
  expect(acknowledged.files.length).toBeGreaterThan(0)
  for (const fileID of acknowledged.files) expect((await cloud.app.downloadFile({ fileID })).fileContent).toHaveLength(5000)
  await cloud.stop()
})

test('clock, sessions and collections outlive a restart', async () => {
  const data = folder()
  let cloud = await start(data)
  await cloud.ask('/control/clock', { advance: 86_400_000 })
  const { token } = await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-1' })
  await cloud.db.createCollection('own')
  await cloud.stop()
  cloud = await start(data)
  expect((await cloud.ask<{ now: number }>('/control/clock')).now - Date.now()).toBeGreaterThan(86_000_000)
  expect(await cloud.ask('/wx/call', { name: 'nobody' }, { 'x-session': token })).toMatchObject({ errMsg: expect.any(String) as string })
  expect((await cloud.db.collection('own').get()).data).toEqual([])
  await cloud.stop()
})

test('a new index is built over the documents that are there, one that is no longer described goes', async () => {
  const data = folder()
  const index = (name: string, field: string) => ({ name, keys: [{ field, direction: 1 as const }] })
  const startWith = (...indexes: object[]) => startTestCloud({ collections: { things: { indexes: indexes as never } } }, {}, { data })
  let cloud = await startWith(index('a', 'a'))
  await cloud.db.collection('things').add([{ a: 1, b: 1 }, { a: 1, b: [1, 2] }, { a: 2, b: 2 }])
  await cloud.stop()
  cloud = await startWith(index('b', 'b'))
  const explain = (query: object) => cloud.ask('/control/explain', { collection: 'things', query })
  expect(await explain({ b: 2 })).toEqual({ index: 'b', documentsExamined: 2 })
  expect(await explain({ a: 2 })).toEqual({ index: null, documentsExamined: 3 })
  await cloud.stop()
})

test('one process per data folder; the lock of a dead one is taken over', async () => {
  const data = folder()
  const first = await start(data)
  await expect(startLocalCloud({ data })).rejects.toThrow(new RegExp(`in use by the local cloud with process id ${first.pid}`))
  await first.stop('SIGKILL')
  await (await start(data)).stop()
  writeFileSync(join(data, 'lock'), 'rubbish')
  await (await start(data)).stop()
})

test('it refuses to start beside credentials of a real cloud', async () => {
  await expect(startLocalCloud({ env: { TENCENTCLOUD_SECRETID: 'AKIDreal' } })).rejects.toThrow('TENCENTCLOUD_SECRETID')
  await (await startLocalCloud({ env: { TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' } })).stop()
})
