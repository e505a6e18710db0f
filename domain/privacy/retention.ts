/**
 * How long what is kept, and why. A timer carries it out each night (`cloudfunctions/retention`), managers see beforehand
 * what the next run would take. A row without `days` is never taken by time.
 */
import type { Law } from './law'

/** What happens when the time has come. `unname` keeps the matter and drops who asked; `dropFiles` removes pictures and recordings from storage. */
export type Disposal = 'remove' | 'removeFile' | 'dropFiles' | 'unname'

export interface Retention {
  /** Names the row for pages and tests. */
  id: string
  collection: string
  /** What it is, in plain words. */
  what: string
  days: number | null
  why: string
  law: Law
  /** The moment (ms) or day it is counted from, with what else must hold; served by an index. */
  since?: { field: string, as: 'moment' | 'day', where?: Record<string, boolean | string | null>, inEstate: boolean }
  does?: Disposal
}

/**
 * That many years, at most ten, in days that are never too few: leap days may lie among them, and a period does not count the
 * day it begins on and lasts to the end of its last (民法典第201–203条).
 */
const years = (count: number) => count * 365 + Math.ceil(count / 4) + 1

export const retentions = [
  { id: 'notices', collection: 'notices', what: '站内消息', days: years(1), why: '一年后没有人再翻看', law: 'minimum', since: { field: 'at', as: 'moment', inEstate: true }, does: 'remove' },
  {
    id: 'files', collection: 'matters', what: '事项的照片和录音', days: years(1), why: '办结满一年，不再需要看现场', law: 'purposeDone',
    since: { field: 'updatedAt', as: 'moment', where: { open: false, filesDropped: null }, inEstate: true }, does: 'dropFiles'
  },
  {
    id: 'requesters', collection: 'matters', what: '事项里报单人的姓名和电话', days: years(3), why: '诉讼时效届满，经过留作统计', law: 'limitation',
    since: { field: 'updatedAt', as: 'moment', where: { open: false, unnamed: null }, inEstate: true }, does: 'unname'
  },
  { id: 'endedEntries', collection: 'register', what: '提前结束的住户登记', days: years(3), why: '搬离满三年', law: 'limitation', since: { field: 'ended.at', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'expiredEntries', collection: 'register', what: '到期的住户登记', days: years(3), why: '租期届满三年', law: 'limitation', since: { field: 'until', as: 'day', inEstate: true }, does: 'remove' },
  { id: 'entries', collection: 'register', what: '有效的住户登记', days: null, why: '住在这里的时候一直需要', law: 'service' },
  { id: 'applications', collection: 'applications', what: '办完的认证申请', days: years(3), why: '证明当时凭什么认证', law: 'proof', since: { field: 'appliedAt', as: 'moment', where: { waiting: false }, inEstate: true }, does: 'remove' },
  { id: 'codes', collection: 'vouchers', what: '绑定码', days: years(1), why: '用过或过期满一年', law: 'minimum', since: { field: 'issuedAt', as: 'moment', where: { kind: 'code' }, inEstate: true }, does: 'remove' },
  { id: 'invitations', collection: 'vouchers', what: '家人邀请', days: years(1), why: '用过或过期满一年', law: 'minimum', since: { field: 'issuedAt', as: 'moment', where: { kind: 'invitation' }, inEstate: true }, does: 'remove' },
  { id: 'people', collection: 'people', what: '帐号', days: null, why: '使用期间保留，申请删除后去除身份', law: 'minimum' },
  { id: 'grants', collection: 'grants', what: '微信提醒授权', days: null, why: '随帐号删除', law: 'minimum' },
  { id: 'consents', collection: 'consents', what: '已删除帐号的同意记录', days: years(3), why: '证明当时征得过同意', law: 'proof', since: { field: 'at', as: 'moment', where: { erased: true }, inEstate: false }, does: 'remove' },
  { id: 'erasures', collection: 'erasures', what: '办完的删除申请', days: years(3), why: '证明已按申请删除', law: 'proof', since: { field: 'doneAt', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'myDataFiles', collection: 'myDataFiles', what: '“我的信息”下载文件', days: 1, why: '下载链接十分钟后失效', law: 'purposeDone', since: { field: 'at', as: 'moment', inEstate: true }, does: 'removeFile' },
  { id: 'contentChecks', collection: 'contentChecks', what: '图片审核的对应表', days: 7, why: '微信半小时内给出结论', law: 'purposeDone', since: { field: 'at', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'payOrders', collection: 'payOrders', what: '支付单', days: null, why: '收款凭证的依据，随凭证保存三十年', law: 'accounting' },
  { id: 'payments', collection: 'payments', what: '收款和收据', days: null, why: '会计凭证保存三十年，期满由财务鉴定后销毁，不自动删除', law: 'accounting' },
  { id: 'refunds', collection: 'refunds', what: '退款', days: null, why: '会计凭证保存三十年，期满由财务鉴定后销毁，不自动删除', law: 'accounting' },
  { id: 'ledger', collection: 'ledger', what: '总账', days: null, why: '会计账簿保存三十年，只增不改', law: 'accounting' },
  { id: 'tills', collection: 'tills', what: '前台日结', days: null, why: '会计凭证的附件，随凭证保存三十年', law: 'accounting' },
  { id: 'vendorDues', collection: 'vendorDues', what: '应付服务商的款项', days: null, why: '会计凭证保存三十年，不自动删除', law: 'accounting' },
  { id: 'statements', collection: 'statements', what: '服务商结算单', days: null, why: '会计凭证的依据，随凭证保存三十年', law: 'accounting' },
  { id: 'bills', collection: 'bills', what: '账单', days: null, why: '会计凭证至少保管三十年，到期经鉴定后另行销毁', law: 'accounting' },
  { id: 'readings', collection: 'readings', what: '抄表读数', days: null, why: '账单的计费依据，随账单保管', law: 'accounting' },
  { id: 'billingParts', collection: 'billingParts', what: '没有出账的试算', days: 60, why: '试算满七天就不能再出账；中断的出账还要接着办完', law: 'purposeDone', since: { field: 'at', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'dunnings', collection: 'dunnings', what: '每天催缴到哪里了', days: 60, why: '只为不重复提醒', law: 'purposeDone', since: { field: 'at', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'slots', collection: 'slots', what: '预约', days: years(1), why: '过了一年没有人再翻看', law: 'minimum', since: { field: 'startsAt', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'hotlineDrafts', collection: 'hotlineDrafts', what: '热线表草稿', days: null, why: '发布后只留下第几稿', law: 'service' },
  { id: 'hotlineCalls', collection: 'hotlineCalls', what: '每天点了几次热线', days: null, why: '只有次数，没有是谁', law: 'service' },
  { id: 'announcements', collection: 'announcements', what: '公告', days: null, why: '小区的公开记录，不涉及个人', law: 'service' },
  { id: 'announcementReads', collection: 'announcementReads', what: '谁读过公告', days: years(1), why: '过了一年没有人再翻看', law: 'minimum', since: { field: 'at', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'polls', collection: 'polls', what: '投票、问卷和结果', days: null, why: '只有题目和合计，与往年比较要用', law: 'service' },
  { id: 'pollVoters', collection: 'pollVoters', what: '谁投过票、记名投票的回答', days: years(1), why: '结果早已公布，合计另存', law: 'purposeDone', since: { field: 'pollAt', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'pollSheets', collection: 'pollSheets', what: '不记名投票的合计和文字', days: years(1), why: '结果早已公布，合计另存', law: 'purposeDone', since: { field: 'pollAt', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'keyCounts', collection: 'keyCounts', what: '钥匙盘点', days: years(2), why: '钥匙登记保存两年', law: 'proof', since: { field: 'at', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'activities', collection: 'activities', what: '社区活动', days: null, why: '小区的公开记录，不涉及个人', law: 'service' },
  { id: 'signups', collection: 'signups', what: '活动报名、签到和评价', days: years(1), why: '过了一年没有人再翻看', law: 'minimum', since: { field: 'startsAt', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'receiptPrints', collection: 'receiptPrints', what: '打印的收据、凭证文件', days: 1, why: '打开的链接十分钟后失效，可以随时再打', law: 'purposeDone', since: { field: 'at', as: 'moment', inEstate: true }, does: 'removeFile' },
  { id: 'invoiceTitles', collection: 'invoiceTitles', what: '发票抬头', days: null, why: '本人随时可以删', law: 'service' },
  {
    id: 'invoiceRequests', collection: 'invoiceRequests', what: '办完的发票申请', days: years(10), why: '开票的依据', law: 'taxRecords',
    since: { field: 'answered.at', as: 'moment', inEstate: true }, does: 'remove'
  },
  { id: 'handbookReadings', collection: 'handbookReadings', what: '读手册的进度', days: years(1), why: '签署时已经写进确认书', law: 'purposeDone', since: { field: 'startedAt', as: 'moment', inEstate: true }, does: 'remove' },
  { id: 'acknowledgements', collection: 'acknowledgements', what: '客户服务手册确认书', days: null, why: '物业管理中心留存的凭据，逐份相扣，删一份就断', law: 'service' },
  { id: 'audit', collection: 'audit', what: '操作记录', days: null, why: '逐条相扣，删一条就断；只记编号，不记住户姓名和号码', law: 'networkLog' }
] as const satisfies readonly Retention[]

export type RetentionId = typeof retentions[number]['id']

/** What the next run would do to a row. */
export interface RetentionCount { id: RetentionId, what: string, days: number | null, why: string, law: string, does?: Disposal, due?: number }
