/** One sentence for each refusal that only this domain has; looked up as in `domain/refusal-words.ts`. */
export const vendorRefusals: Record<string, string> = {
  noVendor: '没有找到这家服务商',
  vendorChanged: '这家服务商的资料刚刚有人改过，请看最新的',
  vendorNamed: '已经有一家同名的服务商',
  vendorsFull: '最多登记 {most} 家服务商',
  vendorStands: '这家服务商现在的合作状态不能这样改，请看最新的',
  noSuchCrew: '这家服务商没有这个人，可能已经移除',
  alreadyCrew: '您已经是服务商“{name}”的人员，不能再接受邀请',
  vendorGone: '服务商已经不在了，邀请作废',
  noOffer: '这项服务已经下架，请看看别的',
  offerChanged: '这项服务刚刚有人改过，请看最新的',
  offersFull: '服务目录最多 {most} 项',
  offerPrice: '参考价的上限不能低于下限'
}
