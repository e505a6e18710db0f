import { holdings } from '@domain/privacy/collections'
import { startCloud, type TestCloud } from '../../tests/make/cloud'
import { surround } from '../../tests/make/inside'
import type { Subject } from './mine-repo'

let cloud: TestCloud, repo: typeof import('./mine-repo')
beforeAll(async () => {
  cloud = await startCloud({ seed: false })
  surround(cloud.origin)
  repo = await import('./mine-repo')
}, 60_000)
afterAll(() => cloud.stop())

const me: Subject = { personId: 'me', openId: 'openid-me', estateIds: ['zejing', 'yunqi'], entryIds: ['my-entry'], bills: estateId => ({ estateId, ties: [{ premisesId: 'home-of-me', from: '2026-01' }] }) }

/** More than two pages in each estate; three of them at the same moment, so that the id decides. */
const document = (estateId: string, place: number, personId: string) => ({
  _id: `${estateId}-${personId}-${String(place).padStart(6, '0')}`, v: 1, estateId, personId, openId: `openid-${personId}`, applicantId: personId, payerId: personId, byId: personId, askedById: personId, subjectId: place % 2 ? personId : `${personId === 'me' ? 'my' : personId}-entry`,
  premisesId: `home-of-${personId}`, period: '2026-01', dueOn: `2026-${String(Math.floor(place / 3)).padStart(4, '0')}`,
  seenBy: [personId], requester: { personId }, number: `${estateId}-${personId}-${place}`, open: place % 3 === 0, at: Math.floor(place / 3), createdAt: Math.floor(place / 3), appliedAt: Math.floor(place / 3), askedAt: Math.floor(place / 3), updatedAt: place,
  // Unique in the audit log.
  seq: place * 2 + Number(personId === 'me')
})
const count = 230
const mine = ['zejing', 'yunqi'].flatMap(estateId => Array.from({ length: count }, (_, place) => document(estateId, place, 'me')))
const neighbours = Array.from({ length: 20 }, (_, place) => document('zejing', place, 'neighbour'))

test.each(holdings.filter(({ order }) => order))('$collection, changing while it is walked: each of mine once, nothing of anybody else', async holding => {
  const of = cloud.db.collection(holding.collection)
  await of.add([...mine, ...neighbours])
  const seen: string[] = []
  for await (const page of repo.pagesOf(holding, me)) {
    const ids = (page as { _id: string }[]).map(each => each._id)
    seen.push(...ids)
    // What was seen goes, what is still to come is touched, and something new arrives.
    await of.where({ _id: ids[0] }).remove()
    await of.where({ _id: cloud.db.command.in(mine.map(each => each._id).filter(id => !seen.includes(id)).slice(0, 100)) }).update({ updatedAt: 1_000_000 + seen.length })
    await of.add(document('zejing', 1000 + seen.length, 'me'))
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(mine.filter(({ _id }) => !seen.includes(_id))).toEqual([])
  expect(seen.filter(id => id.includes('neighbour'))).toEqual([])
}, 60_000)

test('of what there is one at most, that one', async () => {
  await cloud.db.collection('people').add([{ _id: 'me', v: 1, openId: 'openid-me' }, { _id: 'neighbour', v: 1, openId: 'openid-neighbour' }])
  expect(await repo.documentsOf(holdings.find(({ collection }) => collection === 'people')!, me)).toMatchObject([{ _id: 'me' }])
})
