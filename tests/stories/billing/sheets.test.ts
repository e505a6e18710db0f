/** Bills and arrears go out as sheets, readings come in as one. */
import { imports } from '@domain/imports/contract'
import type { Reading } from '@domain/billing/meter'
import { xlsxOf } from '../../make/sheets'
import { waterFee } from '../../make/tariffs'
import { freshKey, town, type Actor, type Town } from '../actors'
import { content, deskOf } from '../imports/desk'
import { logOf, refusal } from '../register/desk'
import { feesOf, issued, stored } from './office'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const sheetsOf = ({ cloud, member }: Actor, estateId?: string) => cloud.connect(member, imports, estateId)
const wish = (more: object = {}) => ({ key: freshKey(), kind: 'arrears' as const, format: 'csv' as const, numbers: 'masked' as const, ...more })
const linesOf = async (who: Actor, more: object, estateId?: string) => (await content(await sheetsOf(who, estateId).exportMoney(wish(more)))).toString().trim().split('\r\n')

test('bills of a period, each once, amounts as numbers', async () => {
  const [titles, ...lines] = await linesOf(t.xuWenjing, { kind: 'bills', period: '2026-10' })
  expect(titles).toBe('"房屋","费用","计费方式","账期","到期日","应收（元）","冲减（元）","未缴（元）","违约金（元）","状态","缴费日期"')
  const bills = await stored<{ period: string }>(t, 'bills', { estateId: 'zejing', period: '2026-10' })
  expect([lines.length, new Set(lines).size]).toEqual([bills.length, bills.length])
  expect(lines).toContain('"B2区 3栋 2单元 1201","物业费","按面积","2026年10月","2026-12-28",256.5,0,256.5,0,"待缴",""')
  await expect(sheetsOf(t.xuWenjing).exportMoney(wish({ kind: 'bills' }))).rejects.toEqual(refusal('invalid', 'required', 'period'))
})

test('arrears with whom to ask: finance sees masks, the manager whole numbers for a reason that is kept', async () => {
  const lines = await linesOf(t.xuWenjing, {})
  expect(lines.slice(1).every(line => line.includes('"B2区 3栋 2单元 1101"') && line.includes('"2026年8月","2026-10-28",26') && line.endsWith('"何静怡","138****4103"'))).toBe(true)
  expect(lines).toHaveLength(5)
  await expect(sheetsOf(t.xuWenjing).exportMoney(wish({ numbers: 'plain', reason: '电话催缴' }))).rejects.toEqual(refusal('forbidden', 'revealNotYours', 'numbers'))
  await expect(sheetsOf(t.gaoFeng).exportMoney(wish({ numbers: 'plain' }))).rejects.toEqual(refusal('invalid', 'required', 'reason'))
  expect((await linesOf(t.gaoFeng, { numbers: 'plain', reason: '电话催缴' }))[1]).toContain('"何静怡","13800004103"')
  expect((await logOf(t, 'exportRows')).at(-1)).toMatchObject({ reason: '电话催缴', actorId: 'gao-feng', details: { kind: 'arrears', numbers: 'plain', rows: 4 } })
  for (const who of [t.liJing, t.wangXiulan]) await expect(sheetsOf(who).exportMoney(wish())).rejects.toEqual(refusal('forbidden', 'notYours'))
  expect(await linesOf(t.shenLan, {}, 'yunqi')).toHaveLength(1)
})

test('nothing in it is a formula where it is opened', async () => {
  await t.cloud.db.collection('bills').where({ _id: 'b2-3-2-1101_t-home_2026-08' }).update({ name: '=HYPERLINK("http://x")', label: '@SUM(1)' })
  expect((await linesOf(t.xuWenjing, {})).filter(line => line.includes('HYPERLINK'))).toEqual([expect.stringMatching(/^"'@SUM\(1\)","'=HYPERLINK\(""http:\/\/x""\)"/)])
  await t.cloud.db.collection('bills').where({ _id: 'b2-3-2-1101_t-home_2026-08' }).update({ name: '物业费', label: 'B2区 3栋 2单元 1101' })
})

test('more than fits into one answer of the database, each once', async () => {
  const [bill] = await stored<{ _id: string }>(t, 'bills', { _id: 'b2-3-2-1101_t-home_2026-08' })
  const many = Array.from({ length: 2300 }, (_each, place) => ({ ...bill!, _id: `many-${place}`, label: `多${place}`, dueOn: `2026-10-${String(1 + place % 7).padStart(2, '0')}` }))
  for (let from = 0; from < many.length; from += 500) await t.cloud.db.collection('bills').add(many.slice(from, from + 500))
  const names = (await linesOf(t.xuWenjing, {})).join('\n').match(/多\d+/g) ?? []
  expect([names.length, new Set(names).size]).toEqual([2300, 2300])
  for (let from = 0; from < many.length; from += 500) await t.cloud.db.collection('bills').where({ estateId: 'zejing', state: 'open', label: t.cloud.db.command.in(many.slice(from, from + 500).map(each => each.label)) }).remove()
})

const header = ['房号', '收费项目', '本次读数', '抄表日期']
const wang = 'B2区3栋2单元1201', he = 'B2区 3栋 2单元 1101', zhang = 'A1区 2栋 1单元 803'
const lastOf = async (premisesId: string) => (await feesOf(t.zhaoZhiqiang).meters({ premisesId }))[0]!.last.value

test('readings of a round come in as a sheet: looked at first, then taken as if each had been typed at its meter', async () => {
  const desk = deskOf(t.cloud), [first, second, third] = await Promise.all(['b2-3-2-1201', 'b2-3-2-1101', 'a1-2-1-803'].map(lastOf)) as [number, number, number]
  const bad = await desk.checked('readings', xlsxOf([
    header, [wang, '水费', first / 100 - 1, '2026-11-22'], [he, '电费', second / 100, '2026-11-22'], [zhang, '水费', '12.345', '2026-11-22'], ['B2区 9栋 101', '水费', 5, '2026-11-22'], ['B2区 1栋 1单元 101', '水费', 5, '2026-11-22'],
    [zhang, '水费', third / 100, '2026-11-30'], [zhang, '水费', third / 100, '2026-10-01']
  ]))
  expect(bad.counts).toEqual({ new: 0, changed: 0, same: 0, wrong: 7 })
  expect(await desk.complaints(bad)).toEqual([
    '第 2 行 · C列 读数：比上次的读数小；表走满归零或换过表的，请在抄表里登记', '第 3 行 · B列 费用：没有这项按表的费用，请写明是哪一项', '第 4 行 · C列 读数：读数不对，请写成 345.6，最多两位小数',
    '第 5 行 · A列 房屋：没有这套房屋，请先导入房屋，或核对写法', '第 6 行 · A列 房屋：这套房屋没有登记这块表，请先装表', '第 7 行 · D列 抄表日期：抄表日期还没到', '第 8 行 · D列 抄表日期：比上次抄表的日子还早'
  ])

  const good = xlsxOf([header, [wang, '水费', first / 100 + 9.5, '2026-11-22'], [he, '水费', second / 100 + 90, '2026-11-22'], [zhang, '水费', third / 100 + 11, '2026-11-22']])
  const job = await desk.write(await desk.checked('readings', good))
  expect([job.state, job.counts.new, job.missed]).toEqual(['done', 3, 0])
  const taken = await stored<Reading>(t, 'readings', { estateId: 'zejing', on: '2026-11-22' })
  expect(taken.map(({ usage, state, byName }) => `${usage} ${state} ${byName}`).sort()).toEqual(['1100 taken 高峰', '9000 questioned 高峰', '950 taken 高峰'])
  expect((await desk.checked('readings', good)).counts).toMatchObject({ new: 0, same: 3 })
  await issued(t.xuWenjing, '2026-11', { tariffIds: [waterFee._id] })
  expect((await feesOf(t.wangXiulan).mine({})).filter(each => each.period === '2026-11').map(each => each.amountFen)).toEqual([Math.round(9.5 * 303)])
})

test('the same meter twice in a sheet, and one that somebody reads between looking and writing', async () => {
  const desk = deskOf(t.cloud), last = await lastOf('a1-2-1-803')
  const twice = await desk.checked('readings', xlsxOf([header, [zhang, '水费', last / 100 + 1, '2026-11-23'], [zhang, '水费', last / 100 + 2, '2026-11-23']]))
  expect(await desk.complaints(twice)).toEqual(['第 3 行 · A列 房屋：和第 2 行重复'])
  const looked = await desk.checked('readings', xlsxOf([header, [zhang, '水费', last / 100 + 1, '2026-11-23']]))
  const [meter] = await feesOf(t.zhangWei).meters({ premisesId: 'a1-2-1-803' })
  await feesOf(t.zhangWei).read({ key: freshKey(), meterId: meter!._id, value: last + 300 })
  expect(await desk.write(looked)).toMatchObject({ state: 'done', missed: 1 })
  expect(await lastOf('a1-2-1-803')).toBe(last + 300)
})
