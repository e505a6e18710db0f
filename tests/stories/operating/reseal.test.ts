/** A new key: what lies under the old one stays readable and is found, what is new gets the new one, and sealing anew may be cut off anywhere. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localSettings } from '../../../config/local-settings'
import type { Person } from '@domain/people/person'
import type { RegisterEntry } from '@domain/register/entry'
import { cast } from '../../cast'
import { aFiling } from '../../make/filing'
import { aMatter } from '../../make/matter'
import { surround } from '../../make/inside'
import { operate } from '../../make/operator'
import { freshKey, town, type Town } from '../actors'
import { homeOf } from '../homes'

const k1 = localSettings.YIZHAN_KEYS!, k2 = 'k2:another-sealing-secret-for-this-test', both = `${k2},${k1}`
const data = mkdtempSync(join(tmpdir(), 'rotation-'))
const caller = '13900007788', later = '13900007799', idNumber = '11010519491231002X'
let t: Town, matterId: string

/** Functions, the test and the operator under these keys, on the same documents. */
async function under (keys: string, seed = false) {
  if (t) await t.cloud.stop()
  t = await town({ data, seed, settings: { YIZHAN_KEYS: keys } })
  surround(t.cloud.origin, keys)
  return import('../../../cloudfunctions/register/repo')
}
afterAll(async () => { await t.cloud.stop(); rmSync(data, { recursive: true, force: true }) })

const records = (phone: string) => t.liJing.records('repair', '漏水', { place: { premisesId: homeOf(cast.wangXiulan) }, requester: { name: '路人', phone } })
const phoneOf = async (id: string) => (await t.liJing.call<{ phone: string }>('work-order', 'call', { id, key: freshKey() })).phone
const sealedOf = async (collection: string, id: string) => JSON.stringify((await t.cloud.db.collection(collection).where({ _id: id }).get()).data)
const reseal = (...more: string[]) => operate(t.cloud.origin, ['reseal', '--page', '5', ...more], { keys: both })

type Repo = Awaited<ReturnType<typeof under>>
async function isFound ({ entriesByPhone, entriesByNumber }: Repo) {
  expect((await entriesByPhone(cast.chenJie.phone)).map(each => each.label).sort()).toEqual(['A1区 1栋 1单元 301', 'B2区 1栋 2单元 901'])
  expect((await entriesByNumber('zejing', 'idNumber', idNumber)).map(each => each.name)).toEqual(['王秀兰'])
}

/** How many sealed things and indexes in the whole database are under each key. */
async function tally (): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const name of ['register', 'people', 'matters']) {
    const { data: found } = await t.cloud.db.collection(name).where({}).orderBy('_id', 'asc').limit(1000).get()
    for (const [, key = ''] of JSON.stringify(found).matchAll(/"(k\d)\.[\w-]+/g)) counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

test('under the first key', async () => {
  const repo = await under(k1, true)
  const { seal, sealNumber } = await import('../../../cloudfunctions/kit/seal')
  await t.cloud.db.collection('register').where({ _id: 'wang-xiulan-b2-3-2-1201' }).update({ idNumber: sealNumber('idNumber', idNumber) })
  const { contractor, workers: [worker] } = aFiling(), crew = [0, 1].map(place => ({ ...worker!, id: `w${place}`, idSealed: seal(idNumber) }))
  await t.cloud.db.collection('matters').add(aMatter('renovation', { renovation: aFiling({ contractor: { ...contractor, phoneSealed: seal(caller) }, workers: crew }) }))
  matterId = (await records(caller)).id
  await isFound(repo)
  expect(Object.keys(await tally())).toEqual(['k1'])
})

test('a second key is put in front: the old is readable and found, the new is under the new one', async () => {
  const repo = await under(both)
  expect(await phoneOf(matterId)).toBe(caller)
  expect(await sealedOf('matters', (await records(later)).id)).toContain('"phoneSealed":"k2.')
  await isFound(repo)
})

let before: Record<string, number>
test('a dry run counts and changes nothing', async () => {
  before = await tally()
  const { code, out } = await reseal('--dry-run')
  expect(code).toBe(0)
  expect(out).toMatch(/the newest key is k2\nregister.phone: (\d+) of \1 to seal anew\nregister.idNumber: 1 of 1 to seal anew\nvendors.phone: (\d+) of \2 to seal anew\npeople.phoneSealed: \d+ of \d+ to seal anew\nmatters.requester.phoneSealed: 1 of 2 to seal anew\nmatters.renovation.contractor.phoneSealed: 1 of 1 to seal anew\nmatters.renovation.workers.\*.idSealed: 2 of 2 to seal anew\n$/)
  expect(await tally()).toEqual(before)
})

test('cut off in the middle: some are under each key, and all are readable and found', async () => {
  await operate(t.cloud.origin, ['reseal', '--page', '5'], { keys: both, killAt: /people\.phoneSealed: \d+ looked at, [1-9]\d* sealed anew/ })
  const { k1: old = 0, k2: anew = 0 } = await tally()
  expect(old).toBeGreaterThan(0)
  expect(old).toBeLessThan(before.k1!)
  expect(anew).toBeGreaterThan(before.k2!)
  expect(await phoneOf(matterId)).toBe(caller)
  await isFound(await import('../../../cloudfunctions/register/repo'))
})

test('run again it goes on to the end, and once more it has nothing to do', async () => {
  const { code, out } = await reseal()
  expect([code, out]).toEqual([0, expect.stringMatching(/only the newest key is needed\n$/)])
  expect(await tally()).toEqual({ k2: before.k1! + before.k2! })
  expect((await reseal()).out).toMatch(/register.phone: 0 of \d+ sealed anew/)
})

test('the old key can go: with the new one alone everything is readable and found', async () => {
  const repo = await under(k2)
  expect(await phoneOf(matterId)).toBe(caller)
  await isFound(repo)
  const [person] = (await t.cloud.db.collection('people').where({ _id: cast.wangXiulan.id }).get()).data as [Person]
  const { unseal } = await import('../../../cloudfunctions/kit/seal')
  expect(unseal(person.phoneSealed!)).toBe(cast.wangXiulan.phone)
})

test('a number that was changed between reading and writing stays as it was changed', async () => {
  surround(t.cloud.origin, both)
  const { sealNumber } = await import('../../../cloudfunctions/kit/seal')
  const { resealOne } = await import('../../../config/admin/reseal')
  const { sealedPlaces } = await import('../../../config/admin/sealed-places')
  const entry = t.cloud.db.collection('register').where({ _id: 'chen-jie-b2-1-2-901' })
  const [read] = (await entry.get()).data as [RegisterEntry], changed = sealNumber('phone', later)
  await entry.update({ phone: changed })
  expect(await resealOne(t.cloud.db, sealedPlaces[0]!, read._id, read.phone!)).toBe(false)
  expect((await entry.get()).data).toMatchObject([{ phone: changed }])
})

test('what cannot be opened is named, never shown, and the rest goes on', async () => {
  await t.cloud.db.collection('register').where({ _id: 'chen-jie-a1-1-1-301' }).update({ phone: { mask: '138****5105', sealed: 'k9.aa.bb.cc', index: 'k9.dd' } })
  const { code, out, progress } = await reseal()
  expect(code).toBe(1)
  expect(out + progress).not.toMatch(/1\d{10}/)
  expect(out).toContain('WRONG register.phone of chen-jie-a1-1-1-301: YIZHAN_KEYS has no key k9')
  expect(out).toContain('1 to look at again')
})
