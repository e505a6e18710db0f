/**
 * Erasing a person (个人信息保护法第47条): what of them is erased, what loses its name, what stays and why. The person is shown
 * this table before and after; whoever carries it out goes down the rows that have a `does`, each of which may be repeated.
 */
import type { Law } from './law'

export const fates = ['erased', 'pseudonymised', 'kept'] as const
export type Fate = typeof fates[number]

/** What carries a row out, `cloudfunctions/privacy/erase.ts`. */
export type Erasing = 'unnameMatters' | 'removeNotices' | 'removeExports' | 'removeGrants' | 'removeTitles' | 'removeReadings' | 'removeReads' | 'unnameVoters' | 'removeSignups' | 'unlinkEntries' | 'unnameConsents' | 'unnamePerson'

export interface ErasureRow {
  collection: string
  /** What it is, in plain words. */
  what: string
  fate: Fate
  /** Why it stays; a row that stays has one. */
  law?: Law
  /** For how long it stays; absent where it stays as long as its collection does. */
  years?: number
  does?: Erasing
}

/** The order matters: the account goes last, so that what was broken off is found again. */
export const erasureRows: readonly ErasureRow[] = [
  { collection: 'matters', what: '事项里您的姓名和电话', fate: 'pseudonymised', does: 'unnameMatters' },
  { collection: 'matters', what: '事项的内容和经过', fate: 'kept', law: 'limitation', years: 3 },
  { collection: 'matters', what: '您的照片和录音', fate: 'kept', law: 'limitation', years: 1 },
  { collection: 'notices', what: '发给您的消息', fate: 'erased', does: 'removeNotices' },
  { collection: 'myDataFiles', what: '您下载过的信息文件', fate: 'erased', does: 'removeExports' },
  { collection: 'grants', what: '微信提醒授权', fate: 'erased', does: 'removeGrants' },
  { collection: 'register', what: '帐号与住户登记的联系', fate: 'erased', does: 'unlinkEntries' },
  { collection: 'register', what: '住户登记（姓名、号码加密）', fate: 'kept', law: 'service', years: 3 },
  { collection: 'applications', what: '认证申请', fate: 'kept', law: 'proof', years: 3 },
  { collection: 'bills', what: '房屋的账单（不含姓名）', fate: 'kept', law: 'accounting', years: 30 },
  { collection: 'payOrders', what: '支付单', fate: 'kept', law: 'accounting', years: 30 },
  { collection: 'payments', what: '缴费和收据（含付款人姓名）', fate: 'kept', law: 'accounting', years: 30 },
  { collection: 'refunds', what: '退款', fate: 'kept', law: 'accounting', years: 30 },
  { collection: 'consents', what: '同意记录（去除帐号）', fate: 'pseudonymised', law: 'proof', years: 3, does: 'unnameConsents' },
  { collection: 'announcementReads', what: '您读过哪些公告', fate: 'erased', does: 'removeReads' },
  { collection: 'pollVoters', what: '您参加过哪些投票（票数照算，不再写是谁）', fate: 'pseudonymised', does: 'unnameVoters' },
  { collection: 'signups', what: '社区活动的报名、签到和评价', fate: 'erased', does: 'removeSignups' },
  { collection: 'invoiceTitles', what: '您的发票抬头', fate: 'erased', does: 'removeTitles' },
  { collection: 'invoiceRequests', what: '发票申请和抬头', fate: 'kept', law: 'taxRecords', years: 10 },
  { collection: 'handbookReadings', what: '读手册的进度', fate: 'erased', does: 'removeReadings' },
  { collection: 'acknowledgements', what: '签过的手册确认书（含姓名和签名）', fate: 'kept', law: 'service' },
  { collection: 'erasures', what: '这份删除申请', fate: 'kept', law: 'proof', years: 3 },
  { collection: 'readings', what: '您抄的读数（只有编号，没有姓名）', fate: 'kept', law: 'accounting', years: 30 },
  { collection: 'audit', what: '操作记录（只有编号）', fate: 'kept', law: 'networkLog' },
  { collection: 'people', what: '帐号：姓名、称呼、电话、微信号、房屋', fate: 'pseudonymised', does: 'unnamePerson' }
]

/** How an erased person is called wherever a name has to stand. */
export const erasedName = '用户已注销'

export const erasureStates = ['requested', 'withdrawn', 'refused', 'approved', 'done'] as const
export type ErasureState = typeof erasureStates[number]

/** Which state a request may go to, from which. `request` again after a refusal or a withdrawal is the same document. */
export const erasureMoves = {
  request: { from: ['withdrawn', 'refused'], to: 'requested' },
  withdraw: { from: ['requested'], to: 'withdrawn' },
  approve: { from: ['requested'], to: 'approved' },
  refuse: { from: ['requested'], to: 'refused' },
  finish: { from: ['approved'], to: 'done' }
} as const satisfies Record<string, { from: readonly ErasureState[], to: ErasureState }>
export type ErasureMove = keyof typeof erasureMoves

/** One person's request; there is one document for each, under the person's id. */
export interface Erasure {
  _id: string
  v: 1
  /** Where it was asked for; its managers decide. */
  estateId: string
  state: ErasureState
  /** Finds it for the account that has been erased: an HMAC, from which nobody gets back. */
  account: string
  requestedAt: number
  decidedAt?: number
  decidedBy?: string
  /** The reason of a refusal, which has to be given (个人信息保护法第50条). */
  note?: string
  doneAt?: number
}
