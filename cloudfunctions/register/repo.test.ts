import type { RegisterEntry } from '@domain/register/entry'
import { startCloud, type TestCloud } from '../../tests/make/cloud'
import { surround } from '../../tests/make/inside'

let cloud: TestCloud, repo: typeof import('./repo')
beforeAll(async () => {
  cloud = await startCloud({ seed: false })
  surround(cloud.origin)
  repo = await import('./repo')
}, 60_000)
afterAll(() => cloud.stop())

const entry = (place: number, premisesId: string): RegisterEntry => ({
  _id: `e-${String(place).padStart(6, '0')}`, v: 1, estateId: 'zejing', premisesId, zoneId: 'b2', label: '多', relation: 'family', name: `众${place}`, from: '2024-01-01', source: 'clerk', updatedAt: 0
})
async function add (entries: RegisterEntry[]) {
  for (let from = 0; from < entries.length; from += 500) await cloud.db.collection('register').add(entries.slice(from, from + 500))
}
const idsOf = (entries: readonly RegisterEntry[]) => entries.map(({ _id }) => _id)

test('a household that does not fit into one answer is there whole, and so are its neighbours', async () => {
  const crowd = Array.from({ length: 2300 }, (_, place) => entry(place, 'crowd')), others = ['a-home', 'z-home'].map((home, place) => entry(5000 + place, home))
  await add([...crowd, ...others])
  const found = await repo.everyEntryOf('zejing', ['z-home', 'crowd', 'a-home'])
  expect(found).toHaveLength(2302)
  expect(new Set(idsOf(found))).toEqual(new Set(idsOf([...crowd, ...others])))
})

test('a register that changes while it is walked: nobody twice, and everybody who was there all the time', async () => {
  const seen: string[] = [], wanted = new Set(idsOf(await repo.everyEntryOf('zejing', ['a-home', 'crowd', 'z-home'])))
  let place = 0
  for await (const page of repo.entriesOfEstate('zejing')) {
    seen.push(...idsOf(page))
    // With `skip`, one that was seen and is gone would hide the next one, and one that comes before would repeat it.
    await cloud.db.collection('register').where({ _id: page[0]!._id }).remove()
    await add([entry(9000 + place++, 'a-home')])
    await cloud.db.collection('register').where({ _id: page.at(-1)!._id }).update({ name: '改了', updatedAt: place })
  }
  expect(place).toBe(3)
  expect(new Set(seen).size).toBe(seen.length)
  expect([...wanted].filter(each => !seen.includes(each))).toEqual([])
})
