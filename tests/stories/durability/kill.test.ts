/** The power goes ten times amid 200 concurrent submits and steps: what was acknowledged is there, and nothing is told twice. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Grants } from '@domain/inbox/grants'
import type { Matter } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import { cast, type CastMember } from '../../cast'
import { homeOf } from '../homes'
import { world, type World } from '../world'

const folder = mkdtempSync(join(tmpdir(), 'power-cut-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Acknowledged { submits: string[], receives: string[] }

/** One resident of 科技谷, where one clerk is on duty: few messages a matter, so that most of the time goes into cutting. */
const resident = cast.liGuodong
const clerks = [cast.liJing, cast.chenXiao, cast.liuYang]
const place = { premisesId: homeOf(resident) }

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

async function allow (cloud: World) {
  await cloud.db.collection('estates').where({ _id: 'zejing' }).update({ robots: cloud.db.command.set([]) })
  for (const { id, openId } of [resident, ...clerks]) {
    for (const template of ['progress', 'task'] as const) await cloud.wechat.grant({ openId } as CastMember, template, 10_000)
    await cloud.db.collection('grants').add({ _id: id, v: 1, balances: { progress: 10_000, task: 10_000, alarm: 0 }, leaseUntil: 0, nonces: [] } satisfies Grants)
  }
}

/** Fires 200 calls at once and cuts the power once the first forty are acknowledged, while the rest is under way. */
async function round (cloud: World, number: number, open: string[], done: Acknowledged) {
  let acknowledged = 0
  const note = (list: string[], id: string) => (reply: { ok: boolean }) => { if (reply.ok) { list.push(id); acknowledged++ } }
  const calls = Array.from({ length: 100 }, (_, turn) => {
    const key = `power-${number}-${turn}-0123456789`, id = open[turn % Math.max(open.length, 1)] ?? 'none', clerk = clerks[turn % clerks.length]!
    return [
      cloud.call(clerk, 'work-order', 'act', { id, action: 'receive', key: `receive-${key}` }).then(note(done.receives, id)),
      cloud.call(resident, 'work-order', 'submit', { key, kind: 'repair', categoryId: 'faucet', text: `第 ${number} 轮 ${turn}`, place }).then(note(done.submits, key))
    ]
  })
  const all = Promise.allSettled(calls.flat())
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
  // Whoever died held leases and claims; they run out, and what is left goes out.
  for (let times = 0; times < 5; times++) await cloud.pass(3 * 60_000)

  const matters = new Map((await everything<Matter>(cloud, 'matters')).map(each => [each._id, each]))
  expect(done.submits.length).toBeGreaterThan(100)
  expect(done.receives.length).toBeGreaterThan(20)
  expect(done.submits.filter(id => !matters.has(id))).toEqual([])
  expect(done.receives.filter(id => !matters.get(id)?.firstContactId)).toEqual([])
  expect([...matters.values()].filter(each => each.outbox.length > 0)).toEqual([])

  const notices = await everything<{ matterId: string, seq: number, personId: string }>(cloud, 'notices')
  // The daily alarm about the calendar belongs to no matter.
  const entries = notices.filter(each => matters.has(each.matterId)).map(each => `${each.matterId} ${each.seq} ${each.personId}`)
  expect(entries.length).toBeGreaterThan(200)
  expect(entries.length).toBe(new Set(entries).size)

  const sent = (await cloud.wechat.sent()).map(each => `${each.openid} ${each.page} ${JSON.stringify(Object.values(each.data))}`)
  expect(sent.length).toBeGreaterThan(100)
  expect(sent.length).toBe(new Set(sent).size)
  const read = await cloud.call<MatterView>(cast.gaoFeng, 'work-order', 'get', { id: done.submits[0] })
  expect(read.ok).toBe(true)
  await cloud.stop()
}, 300_000)
