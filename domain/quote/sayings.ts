/** What residents and staff are told of steps that only paid work has; what vendors' people are told stands in `vendor-sayings.ts`. */
import type { Saying } from '../inbox/sayings'
import type { quoteActions } from './actions'

export const quoteSayings: Partial<Record<typeof quoteActions[number], Saying>> = {
  askVendors: { state: '请报价', head: '询价', requester: '已经请服务商报价，有了价格会先给您看' },
  quote: { state: '已报价', head: '收到报价', staff: '有服务商为“{what}”报了价，请看看' },
  declineQuote: { state: '不报价', head: '服务商不报价', staff: '有服务商不为“{what}”报价{said}' },
  lapseQuotes: { state: '报价截止', head: '报价截止', staff: '“{what}”的报价期限到了，有服务商没有报价' },
  setPrice: { state: '请您确认', requester: '报价来了：{price} 元。请打开看看包含什么，确认后才上门', staff: '已给“{what}”的住户报价' },
  proposePrice: { state: '请您同意', head: '价格请示', staff: '{by}请您同意“{what}”的价格{said}' },
  allowPrice: { state: '请您确认', head: '价格已同意', requester: '报价来了：{price} 元。请打开看看包含什么，确认后才上门', staff: '{by}同意了“{what}”的价格，已报给住户' },
  refusePrice: { state: '没有同意', head: '价格没同意', staff: '{by}没有同意“{what}”的价格{said}' },
  withdrawPrice: { state: '报价收回', requester: '刚才的报价收回了，会重新给您报价', staff: '“{what}”的报价已收回' },
  lapsePrice: { state: '报价过期', head: '报价过期', requester: '报价过期了，服务中心会重新给您报价', staff: '“{what}”的报价不能用了{said}，请重新报价' },
  confirmPrice: { state: '已确认', requester: '{by}确认了报价，服务商会按约上门', head: '报价已确认', staff: '{by}确认了“{what}”的报价' },
  declinePrice: { state: '没有接受', head: '没要报价', staff: '{by}没有接受“{what}”的报价{said}' },
  stopVendor: { state: '不能上门', head: '服务商来不了', staff: '“{what}”的服务商不能上门了{said}。请换一家，或另外安排' },
  dropVendor: { state: '换服务商', requester: '服务商来不了，服务中心{instead}', staff: '“{what}”换一家服务商{said}' },
  askCall: { state: '请接通', head: '请接通电话', staff: '师傅请您接通“{what}”住户的电话{said}' },
  quoteChange: { state: '申请改价', head: '申请改价', staff: '师傅申请“{what}”改价，请看看' },
  proposeChange: { state: '请您确认', requester: '师傅说活有变化，新的总价是 {price} 元。请打开看看，同意才算数', staff: '已请住户看“{what}”的新价格' },
  refuseChange: { state: '不改价', staff: '{by}没有同意“{what}”的改价{said}' },
  confirmChange: { state: '同意改价', requester: '{by}同意了新的价格', head: '同意改价', staff: '{by}同意了“{what}”的新价格' },
  declineChange: { state: '不同意', head: '不同意改价', staff: '{by}没有同意“{what}”的新价格{said}' }
}
