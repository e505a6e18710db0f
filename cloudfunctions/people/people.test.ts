import type { Estate } from '@domain/estate/estate'
import { moment } from '@domain/kit/calendar'
import { people } from '@domain/people/contract'
import { workOrder } from '@domain/work-order/contract'
import { matterContract } from '@domain/matter/contract'
import { cast, type CastMember } from '../../tests/cast'
import { startCloud, type TestCloud } from '../../tests/make/cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud()
  await cloud.clock.moveTo(moment('2026-11-24', '10:00'))
}, 60_000)
afterAll(() => cloud.stop())

const as = (person: CastMember, estateId?: string) => cloud.connect(person, people, estateId)
const refusal = (code: string, reason?: string) => expect.objectContaining({ code, ...(reason && { reason }) })
let keys = 0
const key = () => `key-of-people-tests-${String(++keys).padStart(6, '0')}`

describe('me', () => {
  test('a resident gets all of the first page in one call', async () => {
    expect(await as(cast.wangXiulan).me({})).toMatchObject({
      who: { id: 'wang-xiulan', salutation: '王阿姨', roles: ['resident'], onDuty: false },
      estates: [{ id: 'zejing', name: '泽京花园' }], estate: { id: 'zejing' },
      hotline: { number: '5980001', label: 'B2区白天服务热线', until: '21:00' }, unread: 0
    })
  })

  test.each([['on no register', cast.fangMin], ['who has moved out', cast.linHai]])('somebody %s learns whom to call and nothing else', async (_who, person) => {
    expect(await as(person).me({})).toEqual({ estates: [], centers: expect.arrayContaining([expect.objectContaining({ name: '泽京花园' })]), unread: 0 })
  })

  test('whoever belongs to two estates chooses, whoever belongs to one cannot look into the other', async () => {
    expect(await as(cast.shenLan, 'yunqi').me({})).toMatchObject({ estate: { id: 'yunqi' }, estates: [{ id: 'zejing' }, { id: 'yunqi' }] })
    expect(Object.keys(await as(cast.wangXiulan, 'yunqi').me({})).sort()).toEqual(['centers', 'estates', 'unread'])
  })
})

describe('households', () => {
  test.each(['B2区 3栋 2单元 1201', 'b2-3-2-1201', '３栋２单元１２０１', '3-2-120'])('a clerk finds the household by %s', async text => {
    const found = await as(cast.liJing).households({ text })
    expect(found[0]).toMatchObject({ premisesId: 'b2-3-2-1201', people: [{ name: '王秀兰', phoneMask: '138****4101' }, { name: '王晓雨' }] })
  })

  test('a door number finds that door in every building', async () => {
    const found = await as(cast.liJing).households({ text: '1201' })
    expect(found.map(each => each.premisesId).sort()).toEqual(['b2-1-1-1201', 'b2-1-2-1201', 'b2-2-1-1201', 'b2-2-2-1201', 'b2-3-1-1201', 'b2-3-2-1201'])
  })

  test('never more than twenty, and nothing of another estate', async () => {
    expect(await as(cast.liJing).households({ text: 'b2' })).toHaveLength(20)
    expect(await as(cast.liJing).households({ text: '云栖里' })).toEqual([])
    expect(await as(cast.luoJia).households({ text: '1201' })).toEqual([])
  })

  test('residents and technicians are not told who lives where', async () => {
    await expect(as(cast.heJingyi).households({ text: '1201' })).rejects.toEqual(refusal('forbidden'))
    await expect(as(cast.zhaoZhiqiang).households({ text: '1201' })).rejects.toEqual(refusal('forbidden'))
  })
})

describe('leave', () => {
  const repair = async (text: string) => {
    const { id } = await cloud.connect(cast.wangXiulan, workOrder).submit({ key: key(), kind: 'repair', categoryId: 'faucet', text, place: { premisesId: 'b2-3-2-1201' } })
    return cloud.connect(cast.liJing, workOrder).act({ id, action: 'receive', key: key() })
  }
  const offered = async (person: CastMember) => (await cloud.connect(person, matterContract).list({ view: 'pending' })).items.map(each => each.id)
  const request = { personId: cast.liJing.id, from: '2026-11-25', until: '2026-11-30', reason: '年假' }

  test('everything open is offered to one colleague in one act, and again the same with the same key', async () => {
    const ids = [(await repair('水龙头滴水')).id, (await repair('角阀渗水')).id]
    const asked = { ...request, key: key(), toId: cast.chenXiao.id }
    expect(await as(cast.gaoFeng).leave(asked)).toEqual({ handedOver: 2 })
    expect(await as(cast.gaoFeng).leave(asked)).toEqual({ handedOver: 2 })
    expect((await offered(cast.chenXiao)).sort()).toEqual([...ids].sort())
    const { timeline, firstContact } = await cloud.connect(cast.gaoFeng, workOrder).get({ id: ids[0]! })
    expect(timeline.filter(line => line.action === 'handOver')).toHaveLength(1)
    expect(firstContact?.name).toBe('李静')
  })

  test('the roster knows the leave once, and only the person who is away is away', async () => {
    const [estate] = (await cloud.db.collection('estates').where({ _id: 'zejing' }).get()).data as [Estate]
    const leaves = estate.staff.filter(each => each.leaves.length > 0)
    expect(leaves).toMatchObject([{ personId: 'li-jing', leaves: [{ from: '2026-11-25', until: '2026-11-30', reason: '年假' }] }])
  })

  test('the colleague takes all that was offered, and answers for it from then on', async () => {
    expect(await as(cast.chenXiao).takeOverAll({ key: key() })).toEqual({ taken: 2 })
    expect(await offered(cast.chenXiao)).toEqual([])
    expect((await cloud.connect(cast.chenXiao, matterContract).list({ view: 'responsible' })).items).toHaveLength(2)
  })

  test('during the leave nothing can be handed to whoever is away', async () => {
    await cloud.clock.moveTo(moment('2026-11-26', '10:00'))
    expect(await as(cast.gaoFeng).colleagues({})).toContainEqual(expect.objectContaining({ personId: 'li-jing', onLeave: true, onDuty: false }))
    await expect(as(cast.gaoFeng).leave({ ...request, key: key(), personId: cast.chenXiao.id, toId: cast.liJing.id, from: '2026-11-26' }))
      .rejects.toEqual(refusal('invalid', 'clerkFits'))
  })

  test('only managers send people on leave', async () => {
    await expect(as(cast.chenXiao).leave({ ...request, key: key(), toId: cast.zhouMin.id })).rejects.toEqual(refusal('forbidden'))
  })
})
