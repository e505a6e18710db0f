/** The office and its money, for any phone: a fee, the bills of a month, cash at the counter, the end of the day, WeChat's bill of the next morning. */
import type { Phone } from '../phone'

/** Through the page of money, where everything that may be done stands. */
async function opens (phone: Phone, door: string) {
  await phone.open('finance/home/index')
  await phone.tap(door)
}

/** A fixed sum a month for every home, from next month on. */
export async function setsFee (phone: Phone, name: string, yuan: string) {
  await opens(phone, '收费标准')
  await phone.tap('新增收费')
  await phone.tap('固定金额')
  await phone.type('名称', name)
  await phone.tap('住宅')
  await phone.type('金额（元）', yuan)
  await phone.tap('新增收费')
  await phone.see(`${yuan}.00 元/月`)
  await phone.see('2026年12月开始')
}

/** What next month would come to, for all fees but those named. Nobody is asked for anything yet. */
export async function previews (phone: Phone, without: readonly string[]) {
  await opens(phone, '出账')
  await phone.tap('试算一期')
  for (const fee of without) await phone.tap(fee)
  await phone.tap('开始试算')
  await phone.see('试算结果')
}

export async function issues (phone: Phone, yuan: string) {
  await phone.tap(`出账 ¥${yuan}`)
  await phone.see('出2026年12月的账？')
  await phone.tap('出账')
  await phone.see('出好了')
}

/** The open bills of a home, found as people say its address. */
export async function findsHome (phone: Phone, said: string, label: string) {
  await opens(phone, '前台收款')
  await phone.type('楼栋门牌', said)
  await phone.tap(label)
  await phone.see('要缴的账单')
}

export async function takesCash (phone: Phone, payer: string, yuan: string) {
  await phone.type('付款人', payer)
  await phone.tap(`收 ¥${yuan}`)
}

/** Counts the drawer. @param why it is not what it should be */
export async function closesTill (phone: Phone, cash: string, why: string) {
  await opens(phone, '当日结账')
  await phone.type('点出的现金', cash)
  await phone.type('点出的转账', '0')
  await phone.type('点出的刷卡', '0')
  await phone.type('为什么不一样', why)
  await phone.tap('结账')
  await phone.see('结这一天的账？')
  await phone.tap('结账')
  await phone.see('已结账')
}

export const reconciles = (phone: Phone) => opens(phone, '对账')

export async function settles (phone: Phone, what: string, note: string) {
  await phone.see(what)
  await phone.tap('处理')
  await phone.type('怎么处理的', note)
  await phone.tap('处理')
  await phone.see('没有差异')
}
