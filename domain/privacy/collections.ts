/**
 * What is held about a person, collection by collection: how one person's documents are found (always by an index) and
 * what of them is shown to that person. “My data” is read by this table; a test refuses a collection that is not in it.
 */

/**
 * Values of a filter: `me` the person's id · `openId` · `estate` each estate they ever belonged to · `subjects` their id
 * and those of their register entries · `bills` as a condition of its own: those of their premises for their own time there.
 * Everything else is meant as it stands.
 */
export type Wanted = Record<string, string>

export interface Holding {
  collection: string
  /** What it is, in plain words. */
  title: string
  find: Wanted
  /** By what never changes, so that a walk through more than a page neither repeats nor hides one; absent where there is at most one. */
  order?: { field: string, direction: 1 | -1 }
  /** Fields that travel. `matter`: as the requester may see it. */
  shows: readonly string[] | 'matter'
  /** Sealed numbers that are opened in the download: they are the person's own. */
  opens?: readonly string[]
}

const newest = (field: string) => ({ field, direction: -1 as const })

export const holdings: readonly Holding[] = [
  { collection: 'people', title: '您的帐号', find: { _id: 'me' }, shows: ['name', 'salutation', 'phoneSealed', 'occupancies', 'roles'], opens: ['phoneSealed'] },
  {
    collection: 'register', title: '住户登记', find: { personId: 'me' }, order: { field: '_id', direction: 1 }, opens: ['phone', 'idNumber'],
    shows: ['label', 'relation', 'name', 'phone', 'idNumber', 'share', 'company', 'plates', 'from', 'until', 'ended', 'source', 'updatedAt']
  },
  { collection: 'matters', title: '您提交的事项', find: { estateId: 'estate', seenBy: 'me', 'requester.personId': 'me' }, order: newest('createdAt'), shows: 'matter' },
  { collection: 'notices', title: '发给您的消息', find: { estateId: 'estate', personId: 'me' }, order: newest('at'), shows: ['number', 'title', 'text', 'at', 'readAt'] },
  { collection: 'bills', title: '您房屋的账单', find: { estateId: 'estate', premisesId: 'bills' }, order: newest('dueOn'), shows: ['label', 'name', 'period', 'dueOn', 'amountFen', 'credits', 'waivers', 'state', 'paid'] },
  { collection: 'payOrders', title: '您的支付单', find: { estateId: 'estate', payerId: 'me' }, order: newest('createdAt'), shows: ['items', 'fen', 'state', 'createdAt'] },
  { collection: 'payments', title: '您的缴费', find: { estateId: 'estate', payerId: 'me' }, order: newest('at'), shows: ['items', 'channel', 'fen', 'at', 'receiptNo', 'reference', 'payerName', 'returnedFen'] },
  { collection: 'refunds', title: '退给您的款', find: { estateId: 'estate', payerId: 'me' }, order: newest('askedAt'), shows: ['fen', 'reason', 'state', 'askedAt', 'doneAt'] },
  { collection: 'grants', title: '微信提醒授权', find: { _id: 'me' }, shows: ['balances'] },
  { collection: 'consents', title: '您的同意与撤回', find: { openId: 'openId' }, order: newest('at'), shows: ['notice', 'version', 'hash', 'agreed', 'at'] },
  { collection: 'erasures', title: '您的删除申请', find: { _id: 'me' }, shows: ['state', 'requestedAt', 'decidedAt', 'note'] },
  { collection: 'applications', title: '您的认证申请', find: { applicantId: 'me' }, order: newest('appliedAt'), shows: ['label', 'relation', 'until', 'name', 'note', 'state', 'appliedAt', 'decided'] },
  { collection: 'readings', title: '您抄的读数', find: { estateId: 'estate', byId: 'me' }, order: newest('at'), shows: ['label', 'value', 'usage', 'on', 'at', 'state'] },
  { collection: 'invoiceTitles', title: '您的发票抬头', find: { _id: 'me' }, shows: ['titles'] },
  { collection: 'invoiceRequests', title: '您的发票申请', find: { estateId: 'estate', askedById: 'me' }, order: newest('askedAt'), shows: ['receiptNo', 'label', 'title', 'email', 'fen', 'state', 'askedAt', 'answered'] },
  { collection: 'handbookReadings', title: '您读手册的进度', find: { estateId: 'estate', personId: 'me' }, order: newest('startedAt'), shows: ['edition', 'read', 'agreed', 'readAt', 'confirmed', 'startedAt'] },
  {
    collection: 'acknowledgements', title: '您签的手册确认书', find: { estateId: 'estate', personId: 'me' }, order: newest('at'),
    shows: ['number', 'edition', 'place', 'signatory', 'way', 'at', 'text', 'strokes', 'evidence', 'corrects', 'hash']
  },
  { collection: 'announcementReads', title: '您读过的公告', find: { estateId: 'estate', personId: 'me' }, order: newest('at'), shows: ['announcementId', 'at'] },
  { collection: 'pollVoters', title: '您参加过的投票', find: { estateId: 'estate', personId: 'me' }, order: newest('pollAt'), shows: ['pollId', 'pollAt', 'named'] },
  { collection: 'signups', title: '您报名的活动', find: { estateId: 'estate', personId: 'me' }, order: newest('startsAt'), shows: ['activityId', 'name', 'label', 'companions', 'names', 'state', 'at', 'startsAt', 'arrived', 'feedback'] },
  { collection: 'audit', title: '谁查看、改动过', find: { estateId: 'estate', subjectId: 'subjects' }, order: newest('seq'), shows: ['at', 'act', 'actorName', 'actorRoles', 'label', 'reason'] }
]

/** Collections that hold nothing by which a resident could be found; what premises owe is theirs, whoever lives there. */
export const impersonal: readonly string[] = [
  'estates', 'premises', 'myDataFiles', 'contentChecks', 'tariffs', 'feeTerms', 'billingRuns', 'billingParts', 'dunnings', 'meters', 'ledger', 'prepaidBalances', 'receiptHeads', 'tills',
  'reconciliations', 'differences', 'collectionRates', 'keyCounts', 'editions', 'acknowledgementTallies', 'announcements', 'hotlineDrafts', 'hotlineCalls', 'polls', 'pollSheets', 'activities', 'offers',
  'boardTallies', 'boardCounted', 'boardStocks', 'boardFindings', 'boardReports',
  'vendorDues', 'statements'
]

/** Collections that name somebody in passing, beside what they are about, and whose documents end by themselves: codes, invitations, sheets on their way, appointments; whoever works for a vendor goes with their role, without which nobody is erased. */
export const passing: readonly string[] = ['vouchers', 'staffInvitations', 'vendors', 'importJobs', 'importRows', 'exports', 'receiptPrints', 'slots']
