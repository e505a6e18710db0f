import { freshKey, town, type Town } from '../actors'
import { logOf, refusal, registerOf } from './desk'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

test('zone, building, entrance, level, door', async () => {
  const { items, next } = await registerOf(t.liJing).buildings({ zoneId: 'b2' })
  expect(items.map(each => each.building)).toEqual(['1', '2', '3'])
  expect(next).toBeUndefined()
  const [first] = items
  expect(first!.entrances).toMatchObject([{ entrance: '1', total: 26 }, { entrance: '2', total: 26 }])
  expect(Object.values(first!.entrances[0]!.states).reduce((sum, count) => sum + count, 0)).toBe(26)
  const doors = await registerOf(t.liJing).doors({ zoneId: 'b2', building: '1', entrance: '2' })
  expect(doors.items).toHaveLength(26)
  expect(doors.items.slice(0, 3)).toMatchObject([{ door: '101', level: 1, use: 'home' }, { door: '102' }, { door: '201', level: 2 }])
  expect((await registerOf(t.liJing).doors({ zoneId: 'keji', building: '2' })).items).toHaveLength(28)
  const rest = await registerOf(t.liJing).doors({ zoneId: 'b2', building: '1', entrance: '2', after: '12_b2-1-2-1201' })
  expect(rest.items.map(each => each.door)).toEqual(['1202', '1301', '1302'])
})

test('a manager changes state and areas once, whoever comes second with an old page is told', async () => {
  const said = { key: freshKey(), id: 'b2-1-1-101', updatedAt: 0, state: 'let' as const, builtUpArea: 9120 }
  const changed = await registerOf(t.gaoFeng).changePremises(said)
  expect(changed).toMatchObject({ state: 'let', builtUpArea: 9120, indoorArea: 7200 })
  expect(await registerOf(t.gaoFeng).changePremises(said)).toEqual(changed)
  await expect(registerOf(t.shenLan).changePremises({ ...said, key: freshKey() })).rejects.toEqual(refusal('conflict', 'entryChanged'))
  expect(await logOf(t, 'changePremises')).toMatchObject([{ premisesId: 'b2-1-1-101', details: { state: 'let', builtUpArea: 9120 } }])
})

test('refused: more within the walls than with them, unsold where somebody lives, clerks, another estate', async () => {
  const change = (more: object) => ({ key: freshKey(), id: 'b2-3-2-1201', updatedAt: 0, ...more })
  await expect(registerOf(t.gaoFeng).changePremises(change({ indoorArea: 9001 }))).rejects.toEqual(refusal('invalid', 'areas', 'indoorArea'))
  await expect(registerOf(t.gaoFeng).changePremises(change({ state: 'unsold' }))).rejects.toEqual(refusal('conflict', 'somebodyThere', 'state'))
  await expect(registerOf(t.gaoFeng).changePremises(change({ id: 'yunqi-1-301', state: 'let' }))).rejects.toEqual(refusal('notFound', 'noSuchPremises'))
  await expect(registerOf(t.liJing).changePremises(change({ state: 'let' }))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(registerOf(t.liJing).buildings({ zoneId: 'yunqi' })).rejects.toEqual(refusal('notFound', 'noZone'))
  expect((await registerOf(t.liJing).doors({ zoneId: 'yunqi', building: '1' })).items).toEqual([])
})
