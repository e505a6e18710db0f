/** What a restart keeps, and what it brings up to date. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestCloud } from './cloud'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'restart-'))
  folders.push(made)
  return made
}
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })))

test('clock, sessions and collections outlive a restart', async () => {
  const data = folder()
  let cloud = await startTestCloud({}, {}, { data })
  await cloud.ask('/control/clock', { advance: 86_400_000 })
  const { token } = await cloud.ask<{ token: string }>('/control/sessions', { openid: 'o-1' })
  await cloud.db.createCollection('own')
  await cloud.stop()
  cloud = await startTestCloud({}, {}, { data })
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
