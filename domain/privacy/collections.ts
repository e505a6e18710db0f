/**
 * What is held about a person, collection by collection: how one person's documents are found (always by an index) and
 * what of them is shown to that person. “My data” is read by this table; a test refuses a collection that is not in it.
 */

/**
 * Values of a filter: `me` the person's id · `openId` · `estate` each estate they ever belonged to · `subjects` their id
 * and those of their register entries · `any` both true and false. Everything else is meant as it stands.
 */
export type Wanted = Record<string, string>

export interface Holding {
  collection: string
  /** What it is, in plain words. */
  title: string
  find: Wanted
  /** Fields that travel. `matter`: as the requester may see it. */
  shows: readonly string[] | 'matter'
  /** Sealed numbers that are opened in the download: they are the person's own. */
  opens?: readonly string[]
}

export const holdings: readonly Holding[] = [
  { collection: 'people', title: '您的帐号', find: { _id: 'me' }, shows: ['name', 'salutation', 'phoneSealed', 'occupancies', 'roles'], opens: ['phoneSealed'] },
  {
    collection: 'register', title: '住户登记', find: { personId: 'me' }, opens: ['phone', 'idNumber'],
    shows: ['label', 'relation', 'name', 'phone', 'idNumber', 'share', 'company', 'plates', 'from', 'until', 'ended', 'source', 'updatedAt']
  },
  { collection: 'matters', title: '您提交的事项', find: { estateId: 'estate', open: 'any', seenBy: 'me', 'requester.personId': 'me' }, shows: 'matter' },
  { collection: 'notices', title: '发给您的消息', find: { estateId: 'estate', personId: 'me' }, shows: ['number', 'title', 'text', 'at', 'readAt'] },
  { collection: 'payOrders', title: '您的支付单', find: { estateId: 'estate', payerId: 'me' }, shows: ['items', 'fen', 'state', 'createdAt'] },
  { collection: 'payments', title: '您的缴费', find: { estateId: 'estate', payerId: 'me' }, shows: ['items', 'channel', 'fen', 'at', 'receiptNo', 'reference', 'payerName', 'returnedFen'] },
  { collection: 'refunds', title: '退给您的款', find: { estateId: 'estate', payerId: 'me' }, shows: ['fen', 'reason', 'state', 'askedAt', 'doneAt'] },
  { collection: 'grants', title: '微信提醒授权', find: { _id: 'me' }, shows: ['balances'] },
  { collection: 'consents', title: '您的同意与撤回', find: { openId: 'openId' }, shows: ['notice', 'version', 'hash', 'agreed', 'at'] },
  { collection: 'erasures', title: '您的删除申请', find: { _id: 'me' }, shows: ['state', 'requestedAt', 'decidedAt', 'note'] },
  { collection: 'applications', title: '您的认证申请', find: { applicantId: 'me' }, shows: ['label', 'relation', 'until', 'name', 'note', 'state', 'appliedAt', 'decided'] },
  { collection: 'readings', title: '您抄的读数', find: { estateId: 'estate', byId: 'me' }, shows: ['label', 'value', 'usage', 'on', 'at', 'state'] },
  { collection: 'audit', title: '谁查看、改动过', find: { estateId: 'estate', subjectId: 'subjects' }, shows: ['at', 'act', 'actorName', 'actorRoles', 'label', 'reason'] }
]

/** Collections that hold nothing by which a resident could be found; what premises owe is theirs, whoever lives there. */
export const impersonal: readonly string[] = [
  'estates', 'premises', 'myDataFiles', 'contentChecks', 'tariffs', 'feeTerms', 'bills', 'billingRuns', 'billingParts', 'meters', 'ledger', 'prepaidBalances',
  'receiptHeads', 'tills'
]

/** Collections that name somebody in passing, beside what they are about, and whose documents end by themselves: codes, invitations, sheets on their way. */
export const passing: readonly string[] = ['vouchers', 'staffInvitations', 'importJobs', 'importRows', 'exports']
