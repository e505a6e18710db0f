/** The power goes ten times amid 200 concurrent submits and steps: what was acknowledged is there, and nothing is told twice. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Matter } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import { cast } from '../../cast'
import { localTemplateId } from '../../../config/local-settings'
import { world, type World } from '../world'

const folder = mkdtempSync(join(tmpdir(), 'power-cut-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Acknowledged { submits: string[], receives: string[] }

const residents = [cast.wangXiulan, cast.heJingyi, cast.wangXiaoyu]
const clerks = [cast.liJing, cast.chenXiao, cast.zhouMin]
const home = { premisesId: 'b2-3-2-1201' }
const homes = { [cast.heJingyi.id]: { premisesId: 'b2-3-2-1101' } }

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

async function allow (cloud: World) {
  for (const person of [...residents, ...clerks]) {
    for (const template of ['progress', 'task'] as const) {
      await cloud.wechat.grant(person, template, 10_000)
      await cloud.call(person, 'inbox', 'granted', { nonce: `nonce-${person.id}-${template}-0123456789`, results: { [localTemplateId(template)]: 'accept' } })
    }
  }
}

/** Fires 200 calls at once and cuts the power once the first forty are acknowledged, while the rest is under way. */
async function round (cloud: World, number: number, open: string[], done: Acknowledged) {
  let acknowledged = 0
  const note = (list: string[], id: string) => (reply: { ok: boolean }) => { if (reply.ok) { list.push(id); acknowledged++ } }
  const submits = Array.from({ length: 100 }, (_, place) => {
    const person = residents[place % residents.length]!, key = `power-${number}-${place}-0123456789`
    return cloud.call(person, 'work-order', 'submit', { key, kind: 'repair', categoryId: 'faucet', text: `第 ${number} 轮 ${place}`, place: homes[person.id] ?? home }).then(note(done.submits, key))
  })
  const receives = Array.from({ length: 100 }, (_, place) => {
    const id = open[place % Math.max(open.length, 1)] ?? 'none'
    return cloud.call(clerks[place % clerks.length]!, 'work-order', 'act', { id, action: 'receive', key: `receive-${number}-${place}-0123456789` }).then(note(done.receives, id))
  })
  const all = Promise.allSettled([...submits, ...receives])
  while (acknowledged < 40) await pause(5)
  await pause(number * 17)
  await cloud.kill()
  await all
}

async function openOnes (cloud: World): Promise<string[]> {
  const reply = await cloud.call<{ items: { id: string }[] }>(cast.gaoFeng, 'matter', 'list', { view: 'turn', limit: 50 })
  return reply.ok ? reply.data.items.map(each => each.id) : []
}

async function everything<T> (cloud: World, name: string): Promise<T[]> {
  const found: T[] = []
  for (let page = 0; page * 1000 === found.length; page++) {
    const { data } = await cloud.db.collection(name).where({}).orderBy('_id', 'asc').skip(page * 1000).limit(1000).get()
    found.push(...data as T[])
  }
  return found
}

test('ten power cuts: nothing acknowledged is lost, nobody is told twice', async () => {
  const done: Acknowledged = { submits: [], receives: [] }
  const settings = { data: folder, env: { YIZHAN_REQUIRE_INDEX: '0' } }
  let cloud = await world(settings)
  await allow(cloud)
  for (let number = 1; number <= 10; number++) {
    await round(cloud, number, await openOnes(cloud), done)
    cloud = await world({ ...settings, seed: false })
  }
  for (let times = 0; times < 12; times++) await cloud.settle()

  const matters = new Map((await everything<Matter>(cloud, 'matters')).map(each => [each._id, each]))
  expect(done.submits.length).toBeGreaterThan(100)
  expect(done.receives.length).toBeGreaterThan(20)
  expect(done.submits.filter(id => !matters.has(id))).toEqual([])
  expect(done.receives.filter(id => !matters.get(id)?.firstContactId)).toEqual([])
  expect([...matters.values()].filter(each => each.outbox.length > 0)).toEqual([])

  const notices = await everything<{ matterId: string, seq: number, personId: string }>(cloud, 'notices')
  const entries = notices.map(each => `${each.matterId} ${each.seq} ${each.personId}`)
  expect(entries.length).toBe(new Set(entries).size)

  const sent = (await cloud.wechat.sent()).map(each => `${each.openid} ${each.page} ${JSON.stringify(Object.values(each.data))}`)
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.length).toBe(new Set(sent).size)
  const read = await cloud.call<MatterView>(cast.gaoFeng, 'work-order', 'get', { id: done.submits[0] })
  expect(read.ok).toBe(true)
  await cloud.stop()
}, 300_000)
