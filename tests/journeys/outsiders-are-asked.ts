/** Work that an outside company does, for any phones: from the catalogue to the warranty. */
import type { Phone } from '../phone'

/** From the catalogue; what it usually costs is said there. @returns the matter's page */
export async function asksForService (resident: Phone): Promise<string> {
  await resident.open('vendor/catalogue/index')
  await resident.see('实际以您确认的报价为准')
  await resident.tap('问一问，预约空调清洗')
  await resident.type('说一说', '客厅挂机不太凉，想洗一洗')
  await resident.tap('提交')
  await resident.see('收到了')
  await resident.tap('看进展')
  await resident.see('等人受理')
  return resident.path()
}

/** The clerk takes it and asks one company, whom the page suggests. */
export async function asksVendor (clerk: Phone, name: string) {
  await clerk.tap('我来受理')
  await clerk.see('由你负责到底')
  await clerk.tap('更多')
  await clerk.tap('请服务商报价')
  await clerk.see('请哪几家')
  await clerk.tap(name)
  await clerk.type('要做什么', '挂机空调一台，清洗内外机')
  await clerk.tap('请服务商报价')
  await clerk.see('询价中')
}

/** What they would do it for, the day after. @param yuan with its fen: what is round cannot be searched for */
export async function bids (vendor: Phone, yuan: string) {
  await vendor.open('job/list/index')
  await vendor.tap('空调清洗、加氟')
  await vendor.see('挂机空调一台，清洗内外机')
  await vendor.tap('报价')
  await vendor.type('做什么、用什么', '内外机深度清洗')
  await vendor.type('金额（元）', yuan)
  await vendor.pick('日期', '2026-11-25')
  await vendor.type('大约用时（小时）', '2')
  await vendor.tap(`报价 ¥${yuan}`)
  await vendor.see('您的报价')
}

/** The clerk sets what the resident pays. */
export async function prices (clerk: Phone, yuan: string) {
  await clerk.tap('用这份报价')
  await clerk.type('给住户的价格', yuan)
  await clerk.tap('报给住户')
  await clerk.see('待确认报价')
}

/** The resident reads it, and says yes after a second look. */
export async function agrees (resident: Phone, yuan: string) {
  await resident.see(`总价：${yuan} 元`)
  await resident.tap('确认报价')
  await resident.tap('确认')
  await resident.see('已确认的价格')
}

/** There, and done. */
export async function works (vendor: Phone) {
  await vendor.tap('出发上门')
  await vendor.tap('出发上门')
  await vendor.tap('已到现场')
  await vendor.tap('已到现场')
  await vendor.tap('完工')
  await vendor.type('做了什么', '内外机都洗好了，试机正常')
  await vendor.tap('完工')
  await vendor.see('等住户验收')
}
