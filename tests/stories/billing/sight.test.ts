/** Nobody reads what others owed or paid before them, or next door; the office sees its own estate. */
import { corridorFee, homeFee, renovationDeposit } from '../../make/tariffs'
import { freshKey, town, type Town } from '../actors'
import { refusal } from '../register/desk'
import { feesOf, issued } from './office'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const leased = 'a1-2-1-803', bought = 'b2-3-2-1101'
const periodsOf = async (who: typeof t.zhangWei) => [...new Set((await feesOf(who).mine({})).map(each => each.period))].sort()

test('a tenant who came in October sees nothing of September, by no method', async () => {
  await t.cloud.db.collection('people').where({ _id: 'zhang-wei' }).update({ 'occupancies.0.from': '2026-10-01' })
  expect(await periodsOf(t.zhangWei)).toEqual(['2026-10'])
  await expect(feesOf(t.zhangWei).bill({ id: `${leased}_t-home_2026-09` })).rejects.toEqual(refusal('notFound', 'noBill', 'id'))
  expect(await feesOf(t.zhangWei).bill({ id: `${leased}_t-home_2026-10` })).toMatchObject({ state: 'open' })
  await feesOf(t.gaoFeng).credit({ key: freshKey(), id: `${leased}_t-home_2026-09`, fen: (await feesOf(t.gaoFeng).bill({ id: `${leased}_t-home_2026-09` })).openFen, reason: '房东自付' })
  expect((await feesOf(t.zhangWei).history({ premisesId: leased })).items).toEqual([])
})

test('one who came in the middle of a month sees whole months only; an owner sees the month of the hand-over', async () => {
  const from = async (id: string, day: string) => { await t.cloud.db.collection('people').where({ _id: id }).update({ 'occupancies.0.from': day }); await t.cloud.clock.advance(31_000) }
  await from('zhang-wei', '2026-10-02')
  expect(await periodsOf(t.zhangWei)).toEqual([])
  await from('he-jingyi', '2026-09-15')
  expect(await periodsOf(t.heJingyi)).toEqual(['2026-09', '2026-10'])
  await from('he-jingyi', '2021-10-15')
  expect(await periodsOf(t.heJingyi)).toEqual(['2026-08', '2026-09', '2026-10'])
})

test('what was charged once before is not theirs either', async () => {
  const deposit = await feesOf(t.xuWenjing).charge({ key: freshKey(), premisesId: bought, tariffId: renovationDeposit._id, dueOn: '2026-11-30' })
  const shown = async () => (await feesOf(t.heJingyi).mine({})).map(each => each.id)
  expect(await shown()).toContain(deposit.id)
  await t.cloud.db.collection('people').where({ _id: 'he-jingyi' }).update({ 'occupancies.0.from': '2026-11-01', 'occupancies.0.relation': 'tenant' })
  await t.cloud.clock.advance(31_000)
  expect(await shown()).toEqual([deposit.id])
})

test('neighbours, those of another estate and staff without money see nothing', async () => {
  const id = 'b2-3-2-1201_t-home_2026-10'
  for (const who of [t.heJingyi, t.liGuodong, t.liJing, t.zhaoZhiqiang]) await expect(feesOf(who).bill({ id })).rejects.toEqual(refusal('notFound', 'noBill', 'id'))
  for (const who of [t.tangYue, t.luoJia, t.shenLan]) await expect(feesOf(who, 'yunqi').bill({ id })).rejects.toEqual(refusal('notFound', 'noBill', 'id'))
  expect(await feesOf(t.tangYue, 'yunqi').mine({})).toEqual([])
  expect((await feesOf(t.heJingyi).history({ premisesId: 'b2-3-2-1201' })).items).toEqual([])
  expect((await feesOf(t.shenLan, 'yunqi').tariffs({})).map(each => each.id)).toEqual(['t-yunqi'])
})

test('the office goes through bills and arrears by page, each once', async () => {
  await issued(t.xuWenjing, '2026-11', { tariffIds: [homeFee._id, corridorFee._id], sharedFen: { [corridorFee._id]: 100_000 } })
  const everyPage = async (page: (after?: string) => Promise<{ items: { id: string }[], next?: string }>) => {
    const ids: string[] = []
    for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
      const { items, next } = await page(after)
      ids.push(...items.map(each => each.id))
      after = next
    }
    return ids
  }
  const november = await everyPage(after => feesOf(t.xuWenjing).bills({ period: '2026-11', state: 'open', ...(after && { after }) }))
  expect(november.length).toBeGreaterThan(400)
  expect(new Set(november).size).toBe(november.length)
  expect(november.some(id => id.includes(renovationDeposit._id))).toBe(true)

  await t.cloud.clock.moveTo(Date.parse('2027-02-01T09:00:00+08:00'))
  const all = await everyPage(after => feesOf(t.xuWenjing).arrears(after ? { after } : {})), b2 = await everyPage(after => feesOf(t.xuWenjing).arrears({ zoneId: 'b2', ...(after && { after }) }))
  expect(new Set(all).size).toBe(all.length)
  expect(all.filter(id => id.startsWith('b2-')).sort()).toEqual([...b2].sort())
  const first = await feesOf(t.gaoFeng).arrears({})
  expect(first.items.map(each => each.dueOn)).toEqual(first.items.map(each => each.dueOn).sort())
  expect(first.items[0]).toMatchObject({ premisesId: bought, period: '2026-08', overdue: true })
  await expect(feesOf(t.gaoFeng).arrears({ after: 'nonsense' })).rejects.toEqual(refusal('invalid', 'cursor', 'after'))
})
