import { matterContract } from '@domain/matter/contract'
import { people } from '@domain/people/contract'
import { workOrder } from '@domain/work-order/contract'
import { moment } from '@domain/kit/calendar'
import { cast, type CastMember } from '../../tests/cast'
import { startCloud, type TestCloud } from '../../tests/make/cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud()
  await cloud.clock.moveTo(moment('2026-11-24', '10:00'))
}, 60_000)
afterAll(() => cloud.stop())

let keys = 0
const key = () => `key-of-desk-list-tests-${String(++keys).padStart(4, '0')}`
const desk = (person: CastMember) => cloud.connect(person, matterContract)
const orders = (person: CastMember) => cloud.connect(person, workOrder)
const tap = (person: CastMember, premisesId: string) => orders(person).submit({ key: key(), kind: 'repair', categoryId: 'faucet', text: '水龙头滴水', place: { premisesId } })

test('what a household has open, before a call is written down; nothing of the neighbours, nothing for residents', async () => {
  const mine = await tap(cast.wangXiulan, 'b2-3-2-1201')
  await tap(cast.heJingyi, 'b2-3-2-1101')
  const list = { view: 'household', premisesId: 'b2-3-2-1201' } as const
  expect((await desk(cast.liJing).list(list)).items.map(each => each.id)).toEqual([mine.id])
  await expect(desk(cast.wangXiulan).list(list)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(desk(cast.liJing).list({ view: 'household' })).rejects.toMatchObject({ code: 'invalid', field: 'premisesId' })
})

test('a zone’s matters of one kind', async () => {
  await orders(cast.wangXiaoyu).submit({ key: key(), kind: 'complaint', categoryId: 'noise', text: '楼上装修噪音', place: { premisesId: 'b2-3-2-1201' } })
  const { items } = await desk(cast.liJing).list({ view: 'zone', zoneId: 'b2', kind: 'complaint' })
  expect(items.map(each => each.kind)).toEqual(['complaint'])
})

test('what was handed over stays in the manager’s sight until it is taken', async () => {
  const matter = await tap(cast.zhangWei, 'a1-2-1-803')
  await orders(cast.chenXiao).act({ id: matter.id, action: 'receive', key: key() })
  const roster = cloud.connect(cast.gaoFeng, people)
  expect((await roster.colleagues({})).find(each => each.personId === 'chen-xiao')?.answersFor).toBe(1)
  await roster.leave({ key: key(), personId: 'chen-xiao', toId: 'li-jing', from: '2026-11-25', until: '2026-11-27', reason: '年假' })
  expect((await desk(cast.gaoFeng).list({ view: 'handedOver' })).items).toMatchObject([{ id: matter.id, handOverTo: { id: 'li-jing', reason: '年假' } }])
  await expect(desk(cast.liJing).list({ view: 'handedOver' })).rejects.toMatchObject({ code: 'forbidden' })
  await cloud.connect(cast.liJing, people).takeOverAll({ key: key() })
  expect((await desk(cast.gaoFeng).list({ view: 'handedOver' })).items).toEqual([])
})

test('a household is found by the name of whoever lives there', async () => {
  const found = await cloud.connect(cast.liJing, people).households({ text: '王秀' })
  expect(found.map(each => each.premisesId)).toContain('b2-3-2-1201')
  expect(await cloud.connect(cast.luoJia, people).households({ text: '王秀兰' })).toEqual([])
})
