/** A new edition, and forty homes sign in the same minute: each is in the chain once, and the chain has one end. */
import { createHash } from 'node:crypto'
import type { Acknowledgement } from '@domain/acknowledgement/act'
import { agreementText } from '@domain/acknowledgement/agreement'
import type { Tally } from '@domain/acknowledgement/counting'
import { newReading } from '@domain/acknowledgement/reading'
import type { Person } from '@domain/people/person'
import { brokenAt } from '../../../cloudfunctions/audit/chain'
import { neighbours } from '../../make/neighbours'
import { Actor, town, type Town } from '../actors'
import { publishes, signs } from './handbook'

const edition = '2026-11', count = 40, instances = 8
const signers = neighbours.filter(each => each.occupancies[0]!.relation === 'owner').slice(0, count)

let t: Town
beforeAll(async () => { t = await town({ instances }); await publishes(t.gaoFeng, edition) })
afterAll(() => t.cloud.stop())

const actorOf = ({ _id, openId, name, salutation }: Person) => new Actor(t.cloud, { id: _id, openId, name, salutation, phone: '', title: '', group: '' })

/** Agreed, read and made sure of, a moment ago. */
async function ready (people: readonly Person[]): Promise<void> {
  const now = await t.cloud.now(), hash = createHash('sha256').update(agreementText).digest('hex')
  await t.cloud.db.collection('handbookReadings').add(people.map(({ _id, phoneMask }) => ({ ...newReading('zejing', edition, _id, now), read: [0, 1, 2], agreed: { version: 1, hash, at: now }, readAt: now, confirmed: { at: now, phoneMask } })))
}

const chain = async () => (await t.cloud.db.collection('acknowledgements').where({ estateId: 'zejing' }).orderBy('seq', 'asc').limit(1000).get()).data as Acknowledgement[]

/** Round trips of every signature so far, the latest first. */
async function roundTrips (): Promise<number[]> {
  const lines = await t.cloud.get<{ functionName: string, method?: string, roundTrips: number, at: number }[]>('/control/invocations?limit=1000')
  return lines.filter(each => each.functionName === 'acknowledgement' && each.method === 'sign').sort((a, b) => b.at - a.at).map(each => each.roundTrips)
}

test('all of them have signed, the chain has no fork, and none was counted twice', async () => {
  expect(signers).toHaveLength(count)
  await ready(signers)
  const [first, ...others] = signers
  await signs(actorOf(first!), edition, first!.occupancies[0]!.premisesId)
  const [alone] = await roundTrips()
  const tries = await Promise.allSettled(others.map(each => signs(actorOf(each), edition, each.occupancies[0]!.premisesId)))
  expect(tries.filter(each => each.status === 'rejected')).toEqual([])

  const acts = await chain(), links = acts.map(({ seq, previous, hash, ...said }) => ({ ...said, seq, previous, hash }))
  expect([acts.length, new Set(acts.map(each => each.previous)).size, brokenAt(links)]).toEqual([count, count, undefined])
  expect(acts.map(each => each.personId).sort()).toEqual(signers.map(each => each._id).sort())
  const tallies = (await t.cloud.db.collection('acknowledgementTallies').where({ estateId: 'zejing', edition }).limit(1000).get()).data as Tally[]
  expect(tallies.flatMap(each => each.acts.map(({ id }) => id)).sort()).toEqual(acts.map(each => each._id).sort())
  const files = (await t.cloud.get<{ path: string }[]>('/control/files')).filter(each => each.path.includes('/acknowledgement/'))
  expect(files).toHaveLength(count)

  // They did meet: what it took beyond one who signs alone was done again after losing the end of the chain.
  const again = (await roundTrips()).map(each => each - alone!)
  expect(again.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0)
})
