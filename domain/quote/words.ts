import type { Status } from '../matter/matter'
import type { quoteActions } from './actions'
import type { AskState, PriceState } from './quoting'

type Action = typeof quoteActions[number]

/** Buttons: two stand beside each other, so that four characters are the most in large type. */
export const quoteActionWords: Record<Action, string> = {
  askVendors: '请服务商报价', quote: '报价', declineQuote: '不报价', lapseQuotes: '报价截止',
  setPrice: '定价', proposePrice: '请经理同意这个价', allowPrice: '同意价格', refusePrice: '不同意', withdrawPrice: '收回报价', lapsePrice: '报价过期',
  confirmPrice: '确认报价', declinePrice: '不用了', stopVendor: '服务商不能上门', dropVendor: '换一家服务商', askCall: '请服务中心接通电话',
  quoteChange: '申请改价', proposeChange: '定新价', refuseChange: '不改价', confirmChange: '同意改价', declineChange: '不同意', keepBill: '已出账单'
}

/** Lines of the timeline. */
export const quoteLineWords: Record<Action, string> = {
  askVendors: '请服务商报价', quote: '报了价', declineQuote: '不报价', lapseQuotes: '：有服务商没在期限内报价',
  setPrice: '给您报了价', proposePrice: '请经理同意一个价', allowPrice: '给您报了价', refusePrice: '没有同意这个价', withdrawPrice: '收回了报价，会重新给您报价', lapsePrice: '：报价过期了，会重新给您报价',
  confirmPrice: '确认了报价', declinePrice: '没有接受报价', stopVendor: '：服务商不能上门了', dropVendor: '要换一家服务商，会再告诉您', askCall: '请服务中心接通电话',
  quoteChange: '申请改价', proposeChange: '请您看看新的价格', refuseChange: '没有同意改价', confirmChange: '同意了新的价格', declineChange: '没有同意新的价格', keepBill: '：账单已出'
}

export const quoteStatusWords = { quoting: '询价中', quoted: '待确认报价' } as const satisfies Partial<Record<Status, string>>
export const quotePlainWords = { quoting: '正在询价', quoted: '请您确认报价' } as const satisfies Partial<Record<Status, string>>

/** What is asked for in steps, as a form's labels. */
export const quoteInputWords = {
  vendorIds: '请哪几家', showPhotos: '照片给服务商看', quote: '报价', quoteId: '选哪一家', priceId: '哪一个价', priceFen: '给住户的价格', warrantyDays: '保修天数', agreedFen: '上门费', billId: '账单'
} as const

export const askStateWords: Record<AskState, string> = { asked: '等报价', quoted: '已报价', declined: '不报价', lapsed: '过期没报', chosen: '已选中', passedOver: '没选' }
export const priceStateWords: Record<PriceState, string> = { waiting: '等经理同意', offered: '等住户确认', confirmed: '已确认', declined: '住户没要', superseded: '已作废' }

/** Why a company that holds all its papers is not sent. */
export const quoteUnclearWords = '这一件投诉的就是这家服务商'

/** What people learn of money where it is done again, or where whoever was chosen does not come. */
export const warrantyWords = {
  free: '，保修期内不收费',
  stillFree: '会另外安排，保修期内不收费',
  newPrice: '会重新给您报价；原来确认的价格作废，不会收费',
  again: (vendor: string) => `（保修期内不收费，由${vendor}返修）`,
  other: (vendor: string) => `（保修期内不收费；${vendor}不能上门，请另外安排）`
} as const

/** The text of a price, line by line. */
export const textWords = {
  head: (estate: string, number: string) => `${estate}服务中心报价单（${number}）`,
  work: (category: string, vendor: string) => `项目：${category}，由${vendor}上门`,
  items: (items: string) => `包含：${items}`,
  time: (from: string, length: string) => `时间：${from} 起，${length}`,
  minutes: (count: number) => `约 ${count} 分钟`,
  hours: (count: number) => `约 ${count} 小时`,
  days: (count: number) => `约 ${count} 天`,
  price: (sum: string, days: number) => `总价：${sum} 元，验收后 ${days} 天内付`,
  warranty: (days: number) => `保修：验收后 ${days} 天，同样的问题免费返修`,
  noWarranty: '保修：不含保修',
  callOut: (sum: string) => `取消：师傅上门前免费；上门后取消，收上门费 ${sum} 元`,
  noCallOut: '取消：完工前都不收费',
  note: (note: string) => `说明：${note}`,
  valid: (until: string) => `这个价格到 ${until} 前有效`,
  only: '只收这个总价。要多做或改做，先给您看新的价格，您同意才算数。'
} as const
