import { workOrder } from '@domain/work-order/contract'
import * as v from 'valibot'
import { blank, type Draft } from './draft'
import { faultsOf, isIn, placeOf, saidOf } from './said-of'

const household = { premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201', zoneId: 'b2', people: [{ personId: 'wang-xiulan', name: '王秀兰', relation: 'owner', phoneMask: '138****4101' }] }
const draft = (part: Partial<Draft> = {}): Draft => ({ ...blank('b2'), household, personId: 'wang-xiulan', kind: 'repair', categoryId: 'faucet', text: '厨房水龙头滴水', ...part })
const accepted = (said: object) => v.safeParse(workOrder.methods.record.input, { key: 'key-of-record-tests-000001', ...said }).success

test('what is complete has no fault and is what the function takes', () => {
  expect(faultsOf(draft())).toEqual({})
  expect(saidOf(draft(), [])).toMatchObject({ channel: 'phone', place: { premisesId: 'b2-3-2-1201' }, requester: { personId: 'wang-xiulan' } })
  expect(accepted(saidOf(draft(), []))).toBe(true)
})

test.each<[string, Partial<Draft>, object]>([
  ['nobody asks', { personId: undefined }, { who: expect.any(String) as string }],
  ['somebody without a name', { personId: undefined, told: true, phone: '13800004101' }, { who: expect.any(String) as string }],
  ['a number that is none', { personId: undefined, told: true, name: '王女士', phone: '12345' }, { phone: expect.any(String) as string }],
  ['no kind', { kind: undefined, categoryId: undefined }, { kind: expect.any(String) as string }],
  ['no category', { categoryId: undefined }, { categoryId: '请选择分类' }],
  ['nowhere', { household: undefined, kind: 'issue' }, { place: '请选择地点' }],
  ['only blanks', { text: '  ' }, { text: expect.any(String) as string }]
])('%s', (_case, part, faults) => expect(faultsOf(draft(part))).toEqual(faults))

test('a caller on no register is written down as they say it', () => {
  const said = saidOf(draft({ personId: undefined, told: true, name: ' 王女士 ', phone: '13800004199' }), [])
  expect(said.requester).toEqual({ name: '王女士', phone: '13800004199' })
  expect(accepted(said)).toBe(true)
})

test('on patrol nobody asks but the clerk', () => {
  const patrol = draft({ channel: 'patrol', household: undefined, personId: undefined, kind: 'issue', categoryId: 'litter', areaId: 'b2-waste', detail: ' 北侧 ' })
  expect(faultsOf(patrol)).toEqual({})
  expect(saidOf(patrol, [])).toMatchObject({ place: { areaId: 'b2-waste', detail: '北侧' } })
  expect(saidOf(patrol, [])).not.toHaveProperty('requester')
  expect(accepted(saidOf(patrol, []))).toBe(true)
})

test('where it mostly is, until the clerk says otherwise', () => {
  expect(placeOf(draft())).toBe('home')
  expect(placeOf(draft({ kind: 'issue' }))).toBe('area')
  expect(placeOf(draft({ kind: 'issue', where: 'home' }))).toBe('home')
  expect(placeOf(draft({ household: undefined, where: 'home' }))).toBe('area')
})

test('whom it is about goes with complaints only; how to get in only where somebody comes home', () => {
  expect(saidOf(draft({ accusedIds: ['zhao-zhiqiang'] }), [])).not.toHaveProperty('accusedIds')
  expect(saidOf(draft({ kind: 'complaint', accusedIds: ['zhao-zhiqiang'] }), [])).toMatchObject({ accusedIds: ['zhao-zhiqiang'] })
  expect(saidOf(draft({ entry: 'mayEnter' }), [])).toMatchObject({ entry: 'mayEnter' })
  expect(saidOf(draft({ entry: 'mayEnter', where: 'area', areaId: 'b2-garden' }), [])).not.toHaveProperty('entry')
})

test('a place is told from one whose name begins alike', () => {
  expect(isIn('地下车库 B2-15', '地下车库')).toBe(true)
  expect(isIn('地下车库', '地下车库')).toBe(true)
  expect(isIn('地下车库二区', '地下车库')).toBe(false)
})
