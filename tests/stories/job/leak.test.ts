/** What reached phones is searched whenever a story's cloud stops; here the search itself is tried: each thing that could leak is found, by each way out. */
import { writeSheet } from '../../../cloudfunctions/imports/sheet/write'
import { printPaper } from '../../../cloudfunctions/kit/paper/print'
import { wholeFont } from '../../../config/paper-font'
import { minute } from '@domain/kit/calendar'
import type { Matter } from '@domain/matter/matter'
import { adminOf } from '../../make/admin'
import { every } from '../../make/books'
import { exif, jfif, jpeg, scan, tables, words } from '../../make/jpeg'
import { wireTo } from '../../make/wire'
import { loneAdmin } from '../../leaks/accounts'
import { unsearchable, type Paid } from '../../leaks/paid'
import { leaksIn, type Received } from '../../leaks/received'
import { recorder } from '../../leaks/recorder'
import { cast, type CastName } from '../../cast'
import { freshKey, town, type Town } from '../actors'
import { accepted, aQuote, asked, opens, takes } from './paid'

let t: Town, paid: Paid
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
  paid = { matters: await every<Matter>(t.cloud.db, 'matters', { estateId: 'zejing', 'quoting.redos': t.cloud.db.command.gte(0) }), dues: [], statements: [] }
  record.push({ openId: cast.maAnping.openId, method: 'job.get', text: '{"phase":"chosen","place":"B2区 3栋 2单元 1201","quote":{"costFen":12345}}' })
})
/** Fails where anything leaked in this story. */
afterAll(() => t.cloud.stop())

const found = (name: CastName, text: string, method = 'job.list') => leaksIn([...record, { openId: cast[name].openId, method, text }], paid)

test('what is theirs is none', () => expect(leaksIn(record, paid)).toEqual([]))

test('there were messages to search, and pushes', async () => {
  expect((await t.cloud.wechat.sent(cast.maAnping)).length).toBeGreaterThan(0)
  expect(await t.maAnping.wasTold({ id: paid.matters[0]!._id })).toContain('askVendors')
})

test.each([
  ['another vendor’s quote', 'maAnping', '{"quotes":[{"costFen":23457}]}'], ['the price of the resident', 'maAnping', '{"fen":15712}'], ['a margin', 'maAnping', '赚 33.67 元'], ['a margin in per cent', 'maAnping', '加价 27.3%'],
  ['a margin per mille', 'zhaoZhiqiang', '{"marginPerMille":214}'], ['with commas', 'maAnping', '23,457'], ['in full width', 'maAnping', '２３４．５７'],
  ['a number, spelled', 'maAnping', '打一三八 零零零零 四一零一'], ['a number without its beginning', 'maAnping', '000-4101'], ['a masked number', 'maAnping', '138****4101'], ['a number with its country', 'maAnping', '{"phone":"8613800004101"}'], ['a name', 'dengMinghui', '王秀兰家'],
  ['a home before they were chosen', 'dengMinghui', '{"phase":"asked","place":"B2区 3栋 2单元 1201"}'], ['a cost to a resident', 'wangXiulan', '{"costFen":12345}'], ['a margin to a resident', 'wangXiulan', '{"marginFen":3367}'],
  ['a cost to a technician', 'zhaoZhiqiang', '成本 123.45'], ['a price to a neighbour', 'heJingyi', '{"fen":15712}'], ['a vendor’s number to a resident', 'wangXiulan', '打 1380000 6101']
] as const)('%s is found', (_what, name, text) => expect(found(name, text)).toHaveLength(1))

test.each(['{"at":1795500001101}', '{"time3":"1795500001101"}', '{"next":"1795500001101_id"}', '{"hash":"a93f00041014c1d5e6f7089b13800004101"}'])('neither a moment nor a hash is anybody’s number: %s', text => expect(found('maAnping', text)).toEqual([]))

test('what vendors cost, deducted or paid, is nothing an admin reads', () => {
  const due = { _id: 'd', v: 1, rev: 1, estateId: 'zejing', vendorId: 'anjie', matterId: 'm', number: 'n', categoryId: 'c', kind: 'work', at: 0, period: '2026-11', costFen: 12_345, priceFen: 15_712, redos: 0, deductedFen: 0, statementId: null } as const
  const reads = (text: string) => leaksIn([{ openId: loneAdmin.openId, method: 'payment.accounts', text }], { ...paid, dues: [due] })
  expect(reads('[{"account":"serviceCost","fen":12345},{"account":"vendorDue","fen":-12345}]')).toHaveLength(1)
  expect(reads('[{"account":"income","fen":-15712}]')).toEqual([])
})

test('a home in a message is one, even where the job shows it', () => {
  expect(found('maAnping', '请到 B2区 3栋 2单元 1201', 'notice')).toHaveLength(1)
})

test.each([
  ['their own quote', 'maAnping', '{"costFen":12345}'], ['the price to whoever pays it', 'wangXiulan', '{"fen":15712}'], ['once it is agreed, to staff', 'zhaoZhiqiang', '{"fen":15712}'], ['all of it to the clerk', 'liJing', '{"costFen":12345,"marginFen":3367}'],
  ['a longer number', 'wangXiulan', '{"at":1234500000}'], ['a rate of taxes', 'maAnping', '专票 27%']
] as const)('%s is none', (_what, name, text) => expect(found(name, text)).toEqual([]))

test('a story whose figures are too round to be searched for is told so', () => {
  const [matter] = paid.matters, round = { ...matter!.quoting!, quotes: [{ ...matter!.quoting!.quotes[0]!, costFen: 20_000 }], prices: [{ ...paid.matters.flatMap(each => each.quoting!.prices)[0]!, fen: 25_000, costFen: 20_000, marginFen: 5_000 }] }
  expect(unsearchable({ matters: [{ ...matter!, quoting: round }] })).toEqual(['the sum 20000 is too round to be searched for', 'the sum 25000 is too round to be searched for', 'the sum 5000 is too round to be searched for', 'the margin of 25 % is too round to be searched for', 'the margin of 20 % is too round to be searched for'])
  expect(unsearchable(paid)).toEqual([])
})

/** A phone of 安洁 that is listened to by a recorder of its own, in the same cloud. */
const listening = () => {
  const own = recorder(), { origin } = t.cloud
  return { ...own, wire: wireTo(origin, own.heard), leaks: () => own.leaks(wireTo(origin, own.heard), t.cloud.db, t.cloud.wechat) }
}

/** As if a function had answered with the address of a file. */
async function linkOf (bytes: Uint8Array, name: string): Promise<string> {
  const admin = adminOf(t.cloud.origin), { fileID } = await admin.uploadFile({ cloudPath: `zejing/planted/${name}`, fileContent: Buffer.from(bytes) })
  const { fileList: [file] } = await admin.getTempFileURL({ fileList: [{ fileID, maxAge: 600 }] })
  return encodeURI(file!.tempFileURL)
}

const secret = 'B2区 3栋 2单元 1201，13800004101，报价 234.57 元'
const whole = [/the sum 23457/, /the number of 王秀兰/, /the home B2区 3栋 2单元 1201/]

const printed = () => printPaper({ size: 'A5', head: '泽京物业', title: '收款收据', marks: [], closing: { lines: [] }, footer: '泽京花园', at: 1_795_500_000_000, blocks: [{ kind: 'text', text: secret }] }, wholeFont)

test.each<[string, () => Promise<Uint8Array> | Uint8Array, readonly RegExp[]]>([
  ['statement.xlsx', () => writeSheet('结算单', ['说明', '金额'], [[secret, 234.57]], 'xlsx'), whole],
  ['list.csv', () => writeSheet('结算单', ['说明', '金额'], [[secret, 234.57]], 'csv'), whole],
  ['my-data.json', () => Buffer.from(JSON.stringify({ secret })), whole],
  ['receipt.pdf', printed, whole],
  ['photo.jpg', () => jpeg(exif(6), jfif, tables, scan), [/by picture: Exif 8825/]],
  ['said.jpg', () => jpeg(jfif, words, tables, scan), [/by picture: comment/]]
])('what is in a file is found: %s', async (name, make, leaks) => {
  const phone = listening(), url = await linkOf(await make(), name)
  await phone.heard(cast.maAnping, 'files.finish', { ok: true, data: { url } })
  const [got] = await phone.inFiles()
  const said = leaksIn([got!], paid).join('\n')
  for (const each of leaks) expect(said).toMatch(each)
})

test('a picture that says nothing but what it shows is none, and a link that leads nowhere is told', async () => {
  const phone = listening(), url = await linkOf(jpeg(jfif, tables, scan), 'plain.jpg')
  await phone.heard(cast.maAnping, 'files.finish', { ok: true, data: { url, gone: `${url.split('?')[0]}?sign=1-forged` } })
  expect(await phone.inFiles()).toEqual([{ openId: cast.maAnping.openId, method: 'picture', text: '' }])
  expect((await phone.leaks()).filter(each => each.includes('forged'))).toEqual([expect.stringContaining('answered 403')])
})

test('a message, a push, a list and an answer are each searched where they arrive', async () => {
  const phone = listening(), { db } = t.cloud, notices = db.collection('notices'), estates = db.collection('estates').where({ _id: 'zejing' })
  const [estate] = (await estates.get()).data as { categories: { id: string, name: string }[] }[], matter = await asked(t, ['anjie'])
  await t.cloud.settle()
  const [notice] = (await notices.where({ personId: cast.maAnping.id }).limit(1).get()).data as object[]
  await notices.add({ ...notice, _id: 'planted-notice', text: secret, values: { thing1: '待报价', thing2: '报价 234.57 元', time3: String(await t.cloud.now()), phrase4: '待报价' }, push: { state: 'pending', channels: ['subscription'], at: 0, tries: 0, nextAt: 1 } })
  await estates.update({ categories: db.command.set(estate!.categories.map(each => ({ ...each, name: `${each.name} 234.57` }))) })
  await t.cloud.pass(2 * minute)
  await phone.wire.call(cast.maAnping, 'job', 'list', { view: 'toQuote' }, 'zejing')
  await phone.wire.call(cast.maAnping, 'job', 'get', { id: matter.id }, 'zejing')
  const leaks = (await phone.leaks()).filter(each => each.startsWith('马安平 received the sum 23457')).map(each => / by ([\w.-]+):/.exec(each)![1])
  expect(leaks).toEqual(expect.arrayContaining(['job.list', 'job.get', 'notice', 'push']))
  // The story itself has no leak.
  await t.cloud.remove('/control/journal/subscribe-message')
  await notices.where({ _id: 'planted-notice' }).remove()
  await t.cloud.changeEstate({ categories: db.command.set(estate!.categories) })
})
