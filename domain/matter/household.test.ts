import { zejing } from '../../tests/make/estate'
import { aMatter, as, center, mondayNoon } from '../../tests/make/matter'
import { flows } from '../flows'
import { advance } from './advance'
import { allowed } from './allowed'
import { sees } from './scope'
import { viewFor } from './view-for'

const [wang, xiaoyu, he] = (['wangXiulan', 'wangXiaoyu', 'heJingyi'] as const).map(name => as(name)) as [ReturnType<typeof as>, ReturnType<typeof as>, ReturnType<typeof as>]
const may = (matter: ReturnType<typeof aMatter>, who = xiaoyu) => allowed(flows[matter.kind], matter, who, zejing, mondayNoon)

test('the family sees what was asked for their home, by name, and follows it up; the floor below does not', () => {
  const tap = aMatter('repair')
  expect([sees(xiaoyu, tap), sees(he, tap)]).toEqual([true, false])
  expect(viewFor(flows.repair, tap, xiaoyu, zejing, mondayNoon, new Map())).toMatchObject({ mine: false, ofHome: true, requester: { name: '王秀兰' }, may: ['say', 'nudge'] })
  const done = { ...tap, status: 'completed' as const, completedAt: mondayNoon }
  expect([may(done), may(done, he)]).toEqual([['say', 'accept'], []])
})

test('a complaint about a person is nobody else\'s, also once somebody turns out to be accused', () => {
  expect(sees(xiaoyu, aMatter('complaint', { categoryId: 'manner' }))).toBe(false)
  const slow = aMatter('complaint', { categoryId: 'slow' })
  expect(sees(xiaoyu, slow)).toBe(true)
  const accused = aMatter('complaint', { categoryId: 'slow', accusedIds: ['zhao-zhiqiang'] })
  expect([sees(xiaoyu, accused), may(accused), sees(wang, accused)]).toEqual([false, [], true])
})

test('passed on, it is the successor\'s with a line that says so; with nobody left it rests with the desk', () => {
  const key = 'pass-on-0123456789012345'
  const passed = advance(flows.repair, aMatter(), { action: 'passOn', key, successor: { requester: { personId: xiaoyu.id, name: '王晓雨' }, household: 'b2-3-2-1201-own' } }, center, zejing, mondayNoon)
  expect(passed).toMatchObject({ requester: { personId: 'wang-xiaoyu' }, outbox: [expect.anything(), { push: ['wang-xiaoyu'] }] })
  expect(passed.timeline.at(-1)).toMatchObject({ action: 'passOn', toName: '王晓雨' })
  expect(passed.timeline.at(-1)).not.toHaveProperty('successor')
  const left = advance(flows.repair, aMatter(), { action: 'passOn', key, successor: { requester: { name: '王秀兰' } } }, center, zejing, mondayNoon)
  expect(left.seenBy).toEqual([])
  expect(left.timeline.at(-1)).toMatchObject({ toName: '服务中心' })
})
