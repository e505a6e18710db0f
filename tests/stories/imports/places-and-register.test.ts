import { imports } from '@domain/imports/contract'
import type { RegisterEntry } from '@domain/register/entry'
import type { Premises } from '@domain/estate/premises'
import { cast } from '../../cast'
import { serial, xlsxOf } from '../../make/sheets'
import { world, type World } from '../world'
import { deskOf, newKey } from './desk'

let cloud: World, desk: ReturnType<typeof deskOf>
beforeAll(async () => { cloud = await world(); desk = deskOf(cloud) })
afterAll(() => cloud.stop())

const premisesHeader = ['区域', '楼号', '单元', '房号', '建筑面积', '房屋状态']
const header = ['房屋地址', '身份', '业主姓名', '联系电话', '身份证号', '车牌号', '起租日', '到期日']
const premises = async (search: string) => (await cloud.db.collection('premises').where({ estateId: 'zejing', search }).get()).data as Premises[]
const entries = async (name: string) => (await cloud.db.collection('register').where({ estateId: 'zejing', name }).get()).data as RegisterEntry[]

test('premises: what is new is added, what differs is changed, and the same file again changes nothing', async () => {
  const sheet = xlsxOf([['泽京花园房屋清单'], premisesHeader, ['B2区', '9栋', '1单元', '301室', 118.5, '自住'], ['B2区', 3, 2, 1201, 96, '出租'], ['b2', '3号楼', 2, '1101', null, null]])
  const job = await desk.checked('places', sheet)
  expect(job).toMatchObject({ state: 'checked', rows: 3, counts: { new: 1, changed: 1, same: 1, wrong: 0 } })
  expect(await premises('b2-9-1-301')).toEqual([])
  expect(await desk.write(job)).toMatchObject({ state: 'done', missed: 0 })
  expect(await premises('b2-9-1-301')).toEqual([expect.objectContaining({ label: 'B2区 9栋 1单元 301', level: 3, use: 'home', builtUpArea: 11850, state: 'occupied' })])
  expect(await premises('b2-3-2-1201')).toEqual([expect.objectContaining({ _id: 'b2-3-2-1201', builtUpArea: 9600, state: 'let' })])

  const again = await desk.checked('places', sheet)
  expect(again.counts).toEqual({ new: 0, changed: 0, same: 3, wrong: 0 })
  await desk.write(again)
  expect(await premises('b2-9-1-301')).toHaveLength(1)
})

test('the register: numbers lie sealed and are found by; a known person is not added twice', async () => {
  const sheet = xlsxOf([header,
    ['B2区3栋2单元1202室', '业主', '孟浩', '139-0000-7701', '11010519491231002X', '川A·12345、川A6789D', serial(45_292), '长期'],
    ['b2-3-2-1202', '租客', '孟小雨', 13_900_007_702, null, null, '2024/3/1', '2027年2月28日'],
    ['B2区 3栋 2单元 1201', '业主', '王秀兰', '13800004101', null, '川A88888', null, null]
  ])
  const job = await desk.checked('register', sheet)
  expect(job.counts).toEqual({ new: 2, changed: 1, same: 0, wrong: 0 })
  expect(job.samples.join()).not.toMatch(/00007701|11010519491231002X/)
  await desk.write(job)
  expect(await entries('孟浩')).toEqual([expect.objectContaining({
    premisesId: 'b2-3-2-1202', relation: 'owner', plates: ['川A12345', '川A6789D'], from: '2024-01-01', source: 'import', phone: expect.objectContaining({ mask: '139****7701' }), idNumber: expect.objectContaining({ mask: '110***********002X' })
  })])
  expect(await entries('孟小雨')).toEqual([expect.objectContaining({ relation: 'tenant', from: '2024-03-01', until: '2027-02-28' })])
  expect(await entries('王秀兰')).toEqual([expect.objectContaining({ personId: 'wang-xiulan', plates: ['川A88888'], relation: 'owner' })])
  expect((await desk.checked('register', sheet)).counts).toEqual({ new: 0, changed: 0, same: 3, wrong: 0 })
  // Nothing that was read lies in clear.
  const everything = await Promise.all(['register', 'importRows', 'importJobs'].map(name => cloud.db.collection(name).where({}).limit(1000).get()))
  expect(JSON.stringify(everything)).not.toMatch(/13900007701|11010519491231002X/)
})

test('what people wrote into the log and bound to accounts is not overrun', async () => {
  const job = await desk.checked('register', xlsxOf([header,
    ['B2区 3栋 2单元 1201', '租户', '王秀兰', '13800004101'],
    ['B2区 3栋 2单元 1201', '家属', '冒名者', '13800004102']
  ]))
  expect(await desk.complaints(job)).toEqual([
    '第 2 行 · B列 关系：这一位已绑定微信，关系和日期请在住户登记里改',
    '第 3 行 · D列 手机号：这套房屋里这个电话登记的是另一位，请核对'
  ])
})

test('of two who begin exactly one wins; both may go on, and nothing is there twice', async () => {
  const rows = Array.from({ length: 1200 }, (_, place) => ['A1区', '7', '1', `${1 + Math.floor(place / 20)}${String(place % 20 + 1).padStart(2, '0')}`])
  const other = deskOf(cloud, cast.shenLan)
  const job = await desk.checked('places', xlsxOf([['分区', '楼栋', '单元', '门牌号'], ...rows]))
  expect(job).toMatchObject({ state: 'checked', rows: 1200 })
  const begun = await Promise.allSettled([desk.api.run({ id: job.id, mode: 'all' }), other.api.run({ id: job.id, mode: 'all' })])
  expect(begun.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await Promise.all([desk.finish({ ...job, state: 'writing' }), other.finish({ ...job, state: 'writing' })])
  const { total } = await cloud.db.collection('premises').where({ estateId: 'zejing', search: cloud.db.command.gte('a1-7-1-').and(cloud.db.command.lt('a1-7-1-\uffff')) }).count() as { total: number }
  expect(total).toBe(1200)
  expect((await cloud.db.collection('audit').where({ estateId: 'zejing', subjectId: job.id }).get()).data).toHaveLength(2)
})

test('the same key is the same job, another estate has none of it, and a clerk has no part in it', async () => {
  const key = newKey(), sheet = xlsxOf([premisesHeader, ['B2区', '9', '1', '302']])
  const wish = { key, kind: 'places' as const, ticket: await desk.send(sheet), fileName: 'a.xlsx' }
  const job = await desk.api.prepare(wish)
  expect((await desk.api.prepare(wish)).id).toBe(job.id)
  const elsewhere = cloud.connect(cast.shenLan, imports, 'yunqi')
  await expect(elsewhere.step({ id: job.id })).rejects.toMatchObject({ code: 'notFound' })
  expect(await elsewhere.list({})).toEqual([])
  await expect(deskOf(cloud, cast.liJing).send(sheet)).rejects.toMatchObject({ code: 'forbidden' })
  await desk.api.discard({ id: job.id })
  await expect(desk.api.step({ id: job.id })).rejects.toMatchObject({ code: 'notFound' })
  expect((await cloud.db.collection('importRows').where({ jobId: job.id }).get()).data).toEqual([])
})
