/** A receipt as paper: printed by the compiled function, and looked at as a picture. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AuditEntry } from '@domain/audit/entry'
import { dayLength } from '@domain/kit/calendar'
import type { Checked } from '@domain/receipt/contract'
import { wholeFont } from '../../../config/paper-font'
import { png } from '../../../config/seed/pictures/png'
import { adminOf } from '../../make/admin'
import { bundledFunctions } from '../../make/bundled-functions'
import { zejing } from '../../make/estate'
import { feeItem } from '../../make/payments'
import { isSeen, lettersOf, look, textOf, unseen } from '../../paper/look'
import { freshKey, town, type Town } from '../actors'
import { download, paid, prints, stored } from './till'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

/** Where pictures for people go, when they are wanted. */
const pictures = process.env.PICTURES
const picture = (name: string) => pictures && path.resolve(pictures, `${name}.png`)
if (pictures && !existsSync(pictures)) mkdirSync(pictures, { recursive: true })

const month = [feeItem('物业费'), feeItem('公摊水电费', { principalFen: 1234, lateFen: 0 }), feeItem('装修押金', { deposit: true, principalFen: 200_000, lateFen: 0 })]

test('the first print: every letter is there as ink, rare names too, and the code on it is genuine', async () => {
  const payment = await paid(t.cloud, month, { payerName: '王喆犇' }), link = await prints(t.wangXiulan, payment)
  expect(link).toMatchObject({ name: `收款收据 ZJ-000${payment.receiptNo}.pdf`, print: 1 })
  const looked = await look(await download(link), { readsCodes: true, picture: picture('receipt') })
  expect(unseen(looked)).toEqual([])
  for (const words of ['收款收据', `No. ZJ-000${payment.receiptNo}`, '王喆犇', '2026年11月23日', '微信支付', 'B2区 3栋 2单元 1201', '物业费', '公摊水电费', '装修押金（押金，可退）', '2,271.84', '人民币贰仟贰佰柒拾壹元捌角肆分', '不是发票']) {
    expect([words, isSeen(looked, words)]).toEqual([words, true])
  }
  expect(lettersOf(looked, '喆犇').map(each => each.wanted > 100 && each.there > 0.97)).toEqual([true, true])
  expect(looked.pages).toMatchObject([{ width: expect.closeTo(595, 0), height: expect.closeTo(420, 0) }])
  expect(looked.pages[0]!.red).toBeGreaterThan(0.003)
  expect(textOf(looked)).not.toMatch(/补打|退款|字形缺失/)
  const [code] = looked.codes
  expect(await t.fangMin.call<Checked>('receipt', 'check', { code })).toEqual({ genuine: true, number: `ZJ-000${payment.receiptNo}`, estate: '泽京花园', fen: 227_184, on: '2026-11-23', returnedFen: 0 })
})

test('the font beside the compiled function is the whole one, byte by byte', async () => {
  expect(readFileSync(path.join(await bundledFunctions(), 'receipt/noto-sans-sc-regular.ttf')).equals(readFileSync(wholeFont))).toBe(true)
})

test('a name that no glyph is there for is told in its place, and kept in the file', async () => {
  const looked = await look(await download(await prints(t.wangXiulan, await paid(t.cloud, month, { payerName: '𠮷田一郎' }))))
  expect(isSeen(looked, '[字形缺失 U+20BB7]田一郎')).toBe(true)
  expect(looked.keywords).toBe('𠮷田一郎')
})

test('each print after the first says so; with the same key it is the same print', async () => {
  const payment = await paid(t.cloud), key = freshKey()
  expect((await prints(t.wangXiulan, payment, key)).print).toBe(1)
  expect((await prints(t.wangXiulan, payment, key)).print).toBe(1)
  const second = await prints(t.xuWenjing, payment)
  expect(second.print).toBe(2)
  expect(isSeen(await look(await download(second), { picture: picture('receipt-again') }), '补打 第2次')).toBe(true)
  expect((await stored(t.cloud, payment)).prints).toBe(2)
})

test('money that has gone back is marked, large enough for nobody to overlook', async () => {
  const looked = await look(await download(await prints(t.wangXiulan, await paid(t.cloud, month, { returnedFen: 200_000 }))))
  expect(isSeen(looked, '已退款 ¥2,000.00')).toBe(true)
  expect(isSeen(looked, '以上款项中已有 ¥2,000.00 退回')).toBe(true)
})

test('printed at once by one key it is one print; by many, each has its number', async () => {
  const payment = await paid(t.cloud), key = freshKey()
  const same = await Promise.all(Array.from({ length: 4 }, () => prints(t.wangXiulan, payment, key)))
  expect(same.map(each => each.print)).toEqual([1, 1, 1, 1])
  expect(new Set(same.map(each => new URL(each.url).pathname)).size).toBe(1)
  const many = await Promise.all([t.wangXiulan, t.wangXiaoyu, t.xuWenjing, t.gaoFeng].map(who => prints(who, payment)))
  expect(many.map(each => each.print).sort()).toEqual([2, 3, 4, 5])
  expect((await stored(t.cloud, payment)).prints).toBe(5)
})

test('thirty lines of two homes go over two pages, and all of them can be seen', async () => {
  const lines = Array.from({ length: 36 }, (_, n) => feeItem(`第${n + 1}项费用`, n % 2 ? { premisesId: 'b2-3-2-1101', label: 'B2区 3栋 2单元 1101' } : {}))
  const looked = await look(await download(await prints(t.wangXiulan, await paid(t.cloud, lines))))
  expect([looked.pages.length, unseen(looked)]).toEqual([2, []])
  expect(isSeen(looked, '第36项费用')).toBe(true)
  expect(textOf(looked).split('项目房屋账期')).toHaveLength(3)
})

test('the company’s own stamp lies over the words, and they can be read through it', async () => {
  const disc = png(120, 120, (x, y) => [190, 30, 30, Math.hypot(x - 60, y - 60) < 58 ? 110 : 0])
  const { fileID } = await adminOf(t.cloud.origin).uploadFile({ cloudPath: 'zejing/stamp/company.png', fileContent: disc })
  await t.cloud.changeEstate({ letterhead: { ...zejing.letterhead, stampFile: fileID } })
  const looked = await look(await download(await prints(t.wangXiulan, await paid(t.cloud))), { picture: picture('receipt-stamp') })
  expect(looked.pages[0]!.red).toBeGreaterThan(0.015)
  expect([unseen(looked), textOf(looked).includes('收款专用章')]).toEqual([[], false])
  const under = lettersOf(looked, '收款单位：泽京物业服务有限公司')
  expect(under.every(each => each.there > 0.97)).toBe(true)
})

test('each print is in the log, once, and its file is gone after a day', async () => {
  const payment = await paid(t.cloud), key = freshKey()
  const link = await prints(t.xuWenjing, payment, key)
  await prints(t.xuWenjing, payment, key)
  const { data } = await t.cloud.db.collection('audit').where({ estateId: 'zejing', act: 'printReceipt' }).orderBy('seq', 'desc').limit(100).get()
  const logged = (data as AuditEntry[]).filter(each => each.details?.receipt === `ZJ-000${payment.receiptNo}`)
  expect(logged).toEqual([expect.objectContaining({ actorId: 'xu-wenjing', subjectId: 'wang-xiulan', label: 'B2区 3栋 2单元 1201', details: { receipt: `ZJ-000${payment.receiptNo}`, print: 1 } })])
  await expect(download(link)).resolves.toHaveProperty('length')
  await t.cloud.pass(2 * dayLength)
  expect((await t.cloud.get<{ path: string }[]>('/control/files')).filter(each => each.path.includes('/receipt/'))).toEqual([])
})
