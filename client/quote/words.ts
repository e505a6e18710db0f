export const words = {
  asking: (count: number) => `已请 ${count} 家服务商报价。有了价格先给您看，您确认后才上门。`,
  askingStaff: (count: number) => `已请 ${count} 家服务商报价，住户确认价格后才上门。`,
  priceTitle: '报价', included: '看清楚包含什么', confirmTitle: (sum: string) => `确认 ${sum} 元？`,
  confirmText: '确认后按上面写的做，价格不会再变；要多做，会先再问您。', confirmYes: '确认', confirmNo: '再看看',
  declineTitle: '不要这个报价？', declineText: '不收费。服务中心会联系您，看看别的办法。', declineYes: '不用了',
  notNow: '服务中心正在重新确认这个价格，请稍等。',
  oldPrice: '原来的总价', newPrice: '新的总价', more: '多付', less: '少付', changeTitle: '价格有变化',
  changeText: '同意后按新的总价付；不同意，就按原来的做。', changeNoTitle: '不同意新的价格？', changeNoText: '师傅按原来确认的内容和价格做。', changeYes: '同意', changeNo: '不同意',
  withdrawTitle: (sum: string) => `收回 ${sum} 元的报价？`, withdrawText: '住户会知道报价收回了，要重新报给住户。', withdrawYes: '收回', withdrawNo: '不收回',
  changeWaits: '师傅报告活有变化，服务中心正在核对新的价格。',
  agreedTitle: '已确认的价格', agreedBy: (name: string, when: string) => `${name} ${when} 确认`, look: '看全文', hide: '收起', hash: (short: string) => `凭证 ${short}`,
  warrantyUntil: (when: string) => `保修到 ${when}。同样的问题，点“重新办理”，免费返修。`, complain: (name: string) => `对${name}不满意，去投诉`,
  fee: (sum: string) => `师傅已经上门。现在取消，要付上门费 ${sum} 元。`, feeAgree: (sum: string) => `我同意付 ${sum} 元`,
  bids: '服务商报价', use: '用这份报价', cost: '成本', startAt: (when: string, length: string) => `${when} 起，${length}`, validUntil: (when: string) => `有效到 ${when}`, until: (when: string) => `${when} 截止`,
  margin: (sum: string, percent: number) => `毛利 ${sum} 元，${percent}%`, limits: (least: string, most: string) => `可以直接报 ${least} 至 ${most} 元，超出要经理同意`,
  noteToResident: '写给住户的话', noteWhy: '为什么要这个价', priceExample: '例如 260', offer: '报给住户', propose: '请经理同意', waits: (sum: string, margin: string, isMine: boolean) => `¥${sum} 等${isMine ? '您' : '经理'}同意，${margin}`, setPrice: '给住户报价', setChange: '请住户同意改价',
  noVendors: '还没有服务商', unfit: '不能请', score: (points: number) => `${points} 分`, photosYes: '给看照片', photosNo: '不给看'
} as const
