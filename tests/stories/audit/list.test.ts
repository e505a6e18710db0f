/** What managers read of the audit log: by day, by who, about whom, where, which act; in pages; of their estate alone. */
import type { AuditLine } from '@domain/audit/contract'
import type { Audited } from '@domain/audit/entry'
import { dayLength } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import { yunqi } from '../../make/estate'
import { surround } from '../../make/inside'
import { as } from '../../make/matter'
import { town, type Town } from '../actors'
import { mondayAtTwo } from '../world'

let t: Town
const home = { premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201' }

beforeAll(async () => {
  t = await town()
  surround(t.cloud.origin)
  const { note } = await import('../../../cloudfunctions/audit/repo')
  const liJing = as('liJing'), said = (more: Audited, at = mondayAtTwo) => note(liJing, more, at)
  await said({ act: 'revealPhone', subjectId: t.wangXiulan.id, ...home, reason: '核对漏水' }, mondayAtTwo - dayLength)
  await said({ act: 'changeEntry', subjectId: 'chen-jie-b2-1-2-901', label: 'B2区 1栋 2单元 901', details: { fields: 'phone' } })
  await note(as('gaoFeng'), { act: 'exportRows', reason: '年度核对', details: { rows: 12 } }, mondayAtTwo)
  for (let times = 0; times < 32; times++) await said({ act: 'openHousehold', ...home })
  await note(as('luoJia', mondayAtTwo, yunqi), { act: 'revealPhone', subjectId: t.tangYue.id }, mondayAtTwo)
})
afterAll(() => t.cloud.stop())

const list = (input: object = {}) => t.gaoFeng.call<Page<AuditLine>>('audit', 'list', input)

test('the newest first, page after page, each entry once', async () => {
  const first = await list()
  expect(first.items).toHaveLength(30)
  const second = await list({ after: first.next })
  expect([...first.items, ...second.items].map(each => each.seq)).toEqual(Array.from({ length: 35 }, (_, place) => 35 - place))
  expect(second.next).toBeUndefined()
})

test.each<[string, object, number[]]>([
  ['about somebody', { subjectId: 'wang-xiulan' }, [1]],
  ['by somebody', { actorId: 'gao-feng' }, [3]],
  ['what', { act: 'changeEntry' }, [2]],
  ['on a day', { day: '2026-11-22' }, [1]],
  ['where, by whom and what', { premisesId: home.premisesId, actorId: 'li-jing', act: 'revealPhone' }, [1]],
  ['on a day without any', { day: '2026-11-20' }, []]
])('%s', async (_, filter, found) => {
  expect((await list(filter)).items.map(each => each.seq)).toEqual(found)
})

test('says whom by name, whether they have an account or only an entry; nothing of the chain, nothing of another estate', async () => {
  const [phone] = (await list({ act: 'revealPhone' })).items, [entry] = (await list({ act: 'changeEntry' })).items
  expect(phone).toEqual({ seq: 1, at: mondayAtTwo - dayLength, act: 'revealPhone', actorId: 'li-jing', actorName: '李静', actorRoles: ['clerk'], subjectId: 'wang-xiulan', subject: '王秀兰', ...home, reason: '核对漏水' })
  expect(entry).toMatchObject({ subject: '陈洁', details: { fields: 'phone' } })
  expect((await t.shenLan.call<Page<AuditLine>>('audit', 'list', { subjectId: t.tangYue.id })).items).toEqual([])
})

test('only for managers', async () => {
  for (const other of [t.liJing, t.zhaoZhiqiang, t.wangXiulan]) await expect(other.call('audit', 'list', {})).rejects.toMatchObject({ code: 'forbidden' })
})

test.each([['day', { day: '2026-13-40' }], ['act', { act: 'look' }], ['after', { after: '1_2' }], ['actorId', { actorId: { $ne: '' } }]])('%s must be one', async (field, input) => {
  await expect(list(input)).rejects.toMatchObject({ code: 'invalid', field })
})
