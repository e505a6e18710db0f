/** A cloud with a clock that stories can move, on a Monday at two in the afternoon. */
import { moment } from '@domain/kit/calendar'
import { estates } from '../make/estate'
import { cast, type CastMember } from '../cast'
import { startCloud, type CloudOptions, type TestCloud } from '../make/cloud'

export const mondayAtTwo = moment('2026-11-23', '14:00')

export interface World extends TestCloud {
  /** Time passes; what came due has happened and been told when this is over. */
  pass (milliseconds: number): Promise<void>
  until (at: number): Promise<void>
  now (): Promise<number>
  /** The sweep has run: nothing that was to be told is still waiting. */
  settle (): Promise<void>
  /** New clerks of 泽京花园, on duty round the clock. */
  moreClerks (count: number): Promise<CastMember[]>
  /** 泽京花园 is another from now on, past the half minute for which instances keep an estate. @param changes as `update` takes them */
  changeEstate (changes: object): Promise<void>
}

const [zejing] = estates

function clerkNumber (place: number): CastMember {
  return { ...cast.liJing, id: `more-clerk-${place}`, openId: `openid-more-clerk-${place}`, name: `事务员${place}` }
}

async function changeEstate ({ db, clock }: TestCloud, changes: object): Promise<void> {
  await db.collection('estates').where({ _id: 'zejing' }).update(changes)
  await clock.advance(31_000)
}

async function addClerks (cloud: TestCloud, count: number): Promise<CastMember[]> {
  const clerks = Array.from({ length: count }, (_, place) => clerkNumber(place))
  await cloud.db.collection('people').add(clerks.map(({ id, openId, name }) =>
    ({ _id: id, v: 1, openId, name, salutation: name, phoneMask: '', estateIds: ['zejing'], roles: { zejing: ['clerk'] }, occupancies: [] })))
  const staff = clerks.map(({ id, name }) =>
    ({ personId: id, name, roles: ['clerk'], department: '客户服务中心', zoneIds: [], skills: [], duties: [{ from: '00:00', until: '24:00' }], leaves: [] }))
  await changeEstate(cloud, { staff: cloud.db.command.set([...zejing!.staff, ...staff]) })
  return clerks
}

export async function world (options: CloudOptions = {}): Promise<World> {
  const cloud = await startCloud(options)
  const settle = async () => {
    await cloud.post('/control/quiet')
    await cloud.post('/control/timers/run', { functionName: 'sweep' })
    await cloud.post('/control/quiet')
  }
  await cloud.clock.moveTo(mondayAtTwo)
  return {
    ...cloud,
    settle,
    pass: async milliseconds => { await cloud.clock.advance(milliseconds); await settle() },
    until: async at => { await cloud.clock.moveTo(at); await settle() },
    now: () => cloud.clock.now(),
    moreClerks: count => addClerks(cloud, count),
    changeEstate: changes => changeEstate(cloud, changes)
  }
}
