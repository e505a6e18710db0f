/** What reached phones is searched whenever a story's cloud stops; here the search itself is tried. */
import type { Matter } from '@domain/matter/matter'
import { leaksIn, type Received } from '../../leaks/received'
import { cast } from '../../cast'
import { freshKey, town, type Town } from '../actors'
import { accepted, aQuote, asked, opens, takes } from './paid'

let t: Town, matters: Matter[]
const record: Received[] = []

beforeAll(async () => {
  t = await town()
  for (const actor of [t.maAnping, t.dengMinghui]) {
    await t.cloud.wechat.grant(actor.member, 'task', 9)
    for (let times = 0; times < 9; times++) await actor.call('inbox', 'granted', { nonce: freshKey(), results: { 'tmpl-task': 'accept' } })
  }
  const matter = await asked(t)
  await takes(t.dengMinghui, matter, 'quote', { quote: aQuote(await t.cloud.now(), 23_457) })
  await opens(t.dengMinghui, matter)
  await accepted(t)
  await t.cloud.settle()
  matters = (await t.cloud.db.collection('matters').where({ estateId: 'zejing', 'quoting.redos': t.cloud.db.command.gte(0) }).get()).data as Matter[]
  record.push({ openId: cast.maAnping.openId, method: 'job.get', text: '{"phase":"chosen","place":"B2区 3栋 2单元 1201","quote":{"costFen":12345}}' })
})
/** Fails where anything leaked in this story. */
afterAll(() => t.cloud.stop())

const found = (openId: string, text: string, method = 'job.list') => leaksIn([...record, { openId, method, text }], matters)

test('what is theirs is none', () => expect(leaksIn(record, matters)).toEqual([]))

test('there were messages to search, and pushes', async () => {
  expect((await t.cloud.wechat.sent(cast.maAnping)).length).toBeGreaterThan(0)
  expect(await t.maAnping.wasTold({ id: matters[0]!._id })).toContain('askVendors')
})

test.each([
  ['another vendor’s quote', 'maAnping', '{"quotes":[{"costFen":23457}]}'], ['the price of the resident', 'maAnping', '{"fen":15678}'], ['a margin', 'maAnping', '赚 33.33 元'],
  ['a number, spelled', 'maAnping', '打一三八 零零零零 四一零一'], ['a masked number', 'maAnping', '138****4101'], ['a name', 'dengMinghui', '王秀兰家'], ['a home before they were chosen', 'dengMinghui', '{"phase":"asked","place":"B2区 3栋 2单元 1201"}'],
  ['a cost to a resident', 'wangXiulan', '{"costFen":12345}'], ['a margin to a resident', 'wangXiulan', '{"marginFen":3333}'], ['a cost to a technician', 'zhaoZhiqiang', '成本 123.45']
] as const)('%s is found', (_what, name, text) => expect(found(cast[name].openId, text)).toHaveLength(1))

test('a home in a message is one, even where the job shows it', () => {
  expect(found(cast.maAnping.openId, '请到 B2区 3栋 2单元 1201', 'notice')).toHaveLength(1)
})

test.each([['their own quote', 'maAnping', '{"costFen":12345}'], ['the price to whoever pays it', 'wangXiulan', '{"fen":15678}'], ['all of it to the clerk', 'liJing', '{"costFen":12345,"marginFen":3333}'], ['a longer number', 'wangXiulan', '{"at":1234500000}']] as const)('%s is none', (_what, name, text) =>
  expect(found(cast[name].openId, text)).toEqual([]))
