import { contracts } from '../../contracts'
import { freshKey, told, town, type Town } from '../actors'
import { aQuote, asked, chosen, opens, quotingOf, takes } from './paid'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

test('the whole way through the vendor’s hands; what they write is masked before it is kept', async () => {
  const matter = await chosen(t)
  await takes(t.maAnping, matter, 'say', { note: '加我微信 anjie2018，或者打 一三八 零零零零 六一零一' })
  expect((await t.wangXiulan.sees(matter)).timeline.at(-1)).toMatchObject({ action: 'say', byName: '马安平', note: '［联系方式已隐去］，或者打 ［联系方式已隐去］' })
  await t.wangXiulan.does('say', matter, { note: '好的，我的电话是 138-0000-4101' })
  expect((await opens(t.tanLi, matter)).talk).toMatchObject([{ from: 'us', name: '马安平' }, { from: 'resident', text: '好的，我的电话是 ［联系方式已隐去］' }])
  await takes(t.maAnping, matter, 'askCall', { note: '到门口了' })
  expect(await t.liJing.wasTold(matter)).toMatch(/askCall$/)
  await takes(t.maAnping, matter, 'start')
  await takes(t.maAnping, matter, 'arrive')
  const done = await takes(t.maAnping, matter, 'complete', { note: '洗好了' })
  expect(done.job).toMatchObject({ phase: 'chosen', status: 'completed', may: ['say'] })
  expect(told(await t.wangXiulan.sees(matter))).toMatch(/start arrive complete$/)
  expect((await t.wangXiulan.accepts(matter)).status).toBe('accepted')
})

test('what was quoted is masked too; the same key twice is one quote, and quoting again stands for the first', async () => {
  const matter = await asked(t, ['anjie']), now = await t.cloud.now(), key = freshKey()
  const quote = { ...aQuote(now, 12_345), note: '电话 13800006101 联系' }
  await Promise.all([1, 2, 3].map(() => t.maAnping.call('job', 'act', { id: matter.id, action: 'quote', key, quote })))
  const { quotes } = await quotingOf(t, matter)
  expect(quotes).toMatchObject([{ vendorId: 'anjie', costFen: 12_345, note: '电话 ［联系方式已隐去］ 联系' }])
  const again = await takes(t.tanLi, matter, 'quote', { quote: aQuote(now, 11_111) })
  expect(again.job?.quote).toMatchObject({ costFen: 11_111 })
  expect(await takes(t.maAnping, matter, 'declineQuote', { note: '排满了' })).toEqual({})
})

test('garbage and the wrong moment are refused in words that name nobody', async () => {
  const matter = await asked(t, ['anjie']), now = await t.cloud.now()
  const tries: [object, object][] = [
    [{ action: 'confirmPrice' }, { code: 'invalid', field: 'action' }], [{ action: 'note', note: '看看' }, { code: 'invalid', field: 'action' }], [{ action: 'start' }, { code: 'forbidden' }],
    [{ action: 'quote' }, { code: 'invalid', field: 'quote' }], [{ action: 'quote', quote: { ...aQuote(now, 1_000), items: [] } }, { code: 'invalid' }], [{ action: 'quote', quote: aQuote(now, -5) }, { code: 'invalid' }],
    [{ action: 'quote', quote: { ...aQuote(now, 1_000), vendorId: 'minghui' } }, { code: 'invalid' }], [{ action: 'quote', quote: aQuote(now - 30 * 86_400_000, 1_000) }, { code: 'invalid' }], [{ action: 'declineQuote' }, { code: 'invalid', field: 'note' }],
    [{ action: 'say', note: { $gt: '' } }, { code: 'invalid' }], [{ action: 'quote', quote: aQuote(now, 1_000), photos: ['../../x'] }, { code: 'invalid' }]
  ]
  for (const [input, refusal] of tries) {
    const refused = await t.cloud.call(t.maAnping.member, 'job', 'act', { id: matter.id, key: freshKey(), ...input })
    expect([input, refused]).toEqual([input, expect.objectContaining({ ok: false, ...refusal })])
    expect(JSON.stringify(refused)).not.toContain('李静')
  }
  expect((await quotingOf(t, matter)).quotes).toEqual([])
})

/** All that a vendor's people may call; everything else is refused before anything is read. */
const theirs = ['job', 'inbox', 'files', 'privacy', 'binding', 'receipt.check', 'acknowledgement.check', 'acknowledgement.checkFile', 'people.me', 'staff.invitation', 'staff.accept']
const isTheirs = (contract: string, method: string) => theirs.includes(contract) || theirs.includes(`${contract}.${method}`)

test('they may call nothing else: every other method of every contract refuses them', async () => {
  const open: string[] = []
  for (const { name, methods } of contracts) {
    for (const [method, { by }] of Object.entries(methods)) {
      const reply = await t.cloud.call(t.maAnping.member, name, method, {})
      if ((reply.ok || reply.code !== 'forbidden') && by !== 'confirmStatements' && by !== 'doJobs') open.push(`${name}.${method}`)
    }
  }
  expect(open.filter(each => !isTheirs(...each.split('.') as [string, string]))).toEqual([])
})

test('not even with the id of a job of theirs', async () => {
  const matter = await chosen(t)
  for (const [name, method, input] of [['work-order', 'get', { id: matter.id }], ['work-order', 'act', { id: matter.id, action: 'say', note: '在吗', key: freshKey() }], ['matter', 'list', { view: 'nearby', zoneId: 'b2' }], ['work-order', 'call', { id: matter.id, key: freshKey() }]] as const) {
    await expect(t.maAnping.call(name, method, input)).rejects.toMatchObject({ code: 'forbidden' })
  }
})
