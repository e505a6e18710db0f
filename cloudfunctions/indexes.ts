/** Collections and their indexes. Every query is served by one of these; a query without one fails the tests. */

export interface Index { name: string, unique?: boolean, keys: { field: string, direction: 1 | -1 }[] }

/** `'estateId, -updatedAt'` is ascending by estate, newest first within it. */
const index = (name: string, keys: string, unique = false): Index => ({
  name,
  ...(unique && { unique }),
  keys: keys.split(', ').map(key => key.startsWith('-') ? { field: key.slice(1), direction: -1 as const } : { field: key, direction: 1 as const })
})

export const collections: Record<string, Index[]> = {
  people: [index('openId', 'openId', true), index('premises', 'occupancies.premisesId'), index('name', 'estateIds, name'), index('estate', 'estateIds, _id'), index('zone', 'occupancies.zoneId, _id')],
  estates: [],
  premises: [index('label', 'estateId, search, _id'), index('door', 'estateId, door'), index('place', 'estateId, zoneId, building, entrance, level, _id')],
  matters: [
    index('number', 'estateId, number', true),
    index('turn', 'estateId, open, turn, sortAt, _id'),
    index('firstContact', 'estateId, open, firstContactId, sortAt, _id'),
    index('assignee', 'estateId, open, assigneeId, sortAt, _id'),
    index('due', 'estateId, open, sortAt, _id'),
    index('zone', 'estateId, open, place.zoneId, -updatedAt, _id'),
    index('handOver', 'estateId, open, handOverTo.id, -updatedAt, _id'),
    index('premises', 'estateId, open, place.premisesId, -updatedAt, _id'),
    index('seenBy', 'estateId, open, seenBy, -updatedAt, _id'),
    index('requester', 'estateId, requester.personId, -createdAt, _id'),
    index('public', 'estateId, open, public, place.zoneId, -createdAt, _id'),
    index('updated', 'estateId, -updatedAt, _id'),
    index('custody', 'estateId, open, custody.tag, _id'),
    index('keysOut', 'estateId, open, custody.outSince, _id'),
    index('next', 'nextAt'),
    index('errand', 'errandAt'),
    index('uncounted', 'uncountedAt'),
    index('outbox', 'outbox.seq'),
    index('jobs', 'estateId, quoting.readers, -createdAt, _id'),
    index('jobsDone', 'estateId, quoting.vendorId, -createdAt, _id'),
    index('noise', 'estateId, renovation.near, renovation.noiseUntil'),
    index('rated', 'estateId, quoting.vendorId, -acceptedAt, _id'),
    index('atVendor', 'estateId, open, quoting.vendorId'),
    index('priced', 'estateId, categoryId, quoting.vendorId, -acceptedAt')
  ],
  notices: [
    index('person', 'estateId, personId, -at, _id'),
    index('unread', 'estateId, personId, readAt'),
    index('push', 'push.state, push.nextAt'),
    index('queue', 'personId, push.state, push.nextAt'),
    index('unreached', 'estateId, push.state, readAt, -at, _id'),
    index('matter', 'matterId, seq'),
    index('age', 'estateId, at')
  ],
  announcements: [
    index('state', 'estateId, state, -updatedAt, _id'),
    index('reach', 'estateId, state, reach, -publishedAt, _id'),
    index('class', 'estateId, class, state, publishedAt'),
    index('publishAt', 'state, publishAt'),
    index('validUntil', 'state, validUntil'),
    index('drain', 'drain.nextAt'),
    index('pushed', 'estateId, pushBeganAt')
  ],
  hotlineDrafts: [],
  vendors: [index('estate', 'estateId, name, _id')],
  offers: [index('estate', 'estateId, place, _id'), index('state', 'estateId, state, place, _id')],
  hotlineCalls: [index('date', 'estateId, date, _id')],
  announcementReads: [index('announcement', 'announcementId'), index('person', 'estateId, personId, -at, _id'), index('age', 'estateId, at')],
  polls: [
    index('state', 'estateId, state, -updatedAt, _id'),
    index('reach', 'estateId, out, reach, -publishedAt, _id'),
    index('next', 'nextAt'),
    index('survey', 'estateId, survey, state')
  ],
  pollVoters: [index('poll', 'pollId, _id'), index('person', 'estateId, personId, -pollAt, _id'), index('age', 'estateId, pollAt')],
  pollSheets: [index('poll', 'pollId, _id'), index('age', 'estateId, pollAt')],
  activities: [
    index('state', 'estateId, state, -updatedAt, _id'),
    index('reach', 'estateId, state, reach, endsAt, _id'),
    index('coming', 'estateId, state, endsAt, _id'),
    index('due', 'dueAt'),
    index('telling', 'telling.after'),
    index('busy', 'busyUntil')
  ],
  signups: [
    index('list', 'activityId, state, line, _id'),
    index('tray', 'activityId, wishAt, _id'),
    index('forgotten', 'wishAt, _id'),
    index('page', 'activityId, _id'),
    index('stars', 'activityId, feedback.stars'),
    index('rated', 'estateId, activityId, -ratedAt, _id'),
    index('person', 'estateId, personId, -startsAt, _id'),
    index('age', 'estateId, startsAt')
  ],
  grants: [],
  register: [
    index('premises', 'estateId, premisesId, _id'),
    index('phone', 'phone.index'),
    index('idNumber', 'estateId, idNumber.index'),
    index('name', 'estateId, name, _id'),
    index('plate', 'estateId, plates'),
    index('person', 'personId, _id'),
    index('passOn', 'passOnAt'),
    index('ended', 'estateId, ended.at'),
    index('expired', 'estateId, until')
  ],
  staffInvitations: [index('state', 'estateId, state, -expiresAt, _id'), index('name', 'estateId, state, name, _id')],
  vouchers: [index('issued', 'estateId, kind, -issuedAt, _id'), index('premises', 'estateId, kind, premisesId, -issuedAt')],
  applications: [index('waiting', 'estateId, waiting, appliedAt, _id'), index('decided', 'estateId, waiting, -appliedAt, _id'), index('applicant', 'applicantId, -appliedAt, _id')],
  importJobs: [index('estate', 'estateId, -at'), index('at', 'at')],
  importRows: [index('job', 'jobId, n'), index('at', 'at')],
  exports: [index('at', 'at')],
  myDataFiles: [index('person', 'personId'), index('age', 'estateId, at')],
  consents: [index('account', 'openId, -at, _id'), index('age', 'erased, at')],
  erasures: [index('account', 'account'), index('state', 'state, requestedAt'), index('desk', 'estateId, state, -requestedAt, _id'), index('age', 'estateId, doneAt')],
  contentChecks: [index('age', 'estateId, at')],
  payOrders: [index('look', 'lookAt, _id'), index('payer', 'estateId, payerId, -createdAt, _id')],
  payments: [
    index('receipt', 'estateId, receiptNo'),
    index('estate', 'estateId, -at, _id'),
    index('premises', 'estateId, premisesIds, -at, _id'),
    index('payer', 'estateId, payerId, -at, _id'),
    index('traded', 'estateId, tradedAt, _id')
  ],
  ledger: [index('at', 'estateId, at, _id'), index('vendor', 'vendorId')],
  prepaidBalances: [],
  receiptHeads: [],
  refunds: [
    index('look', 'lookAt, _id'),
    index('asked', 'estateId, -askedAt, _id'),
    index('state', 'estateId, state, -askedAt, _id'),
    index('payer', 'estateId, payerId, -askedAt, _id'),
    index('sent', 'estateId, sentAt, _id')
  ],
  tills: [],
  vendorDues: [
    index('unsettled', 'estateId, statementId, vendorId, at, _id'),
    index('number', 'estateId, vendorId, number'),
    index('period', 'estateId, period')
  ],
  statements: [
    index('period', 'estateId, -period, _id'),
    index('state', 'estateId, state, -period, _id'),
    index('vendor', 'estateId, vendorId, -period, _id'),
    index('shown', 'estateId, vendorId, shown, -period, _id')
  ],
  tariffs: [index('estate', 'estateId, _id')],
  feeTerms: [],
  bills: [
    index('home', 'estateId, premisesId, state, dueOn, _id'),
    index('due', 'estateId, state, dueOn, _id'),
    index('zone', 'estateId, zoneId, state, dueOn, _id'),
    index('period', 'estateId, state, period, _id'),
    index('tariff', 'estateId, tariffId, -period'),
    index('held', 'held.until'),
    index('homeDue', 'estateId, premisesId, dueOn, _id')
  ],
  dunnings: [index('age', 'estateId, at')],
  billingRuns: [index('estate', 'estateId, -at'), index('state', 'estateId, state, period')],
  billingParts: [index('run', 'runId, n'), index('age', 'estateId, at')],
  meters: [index('home', 'estateId, premisesId, replacedOn')],
  readings: [
    index('meter', 'meterId, state, -at'),
    index('home', 'estateId, premisesId, billedIn'),
    index('state', 'estateId, state, at, _id'),
    index('reader', 'estateId, byId, -at, _id')
  ],
  slots: [
    index('time', 'estateId, startsAt, _id'),
    index('home', 'estateId, homes, startsAt'),
    index('place', 'estateId, places.premisesId, -startsAt, _id'),
    index('begins', 'startsAt, _id'),
    index('closes', 'closesAt, _id')
  ],
  reconciliations: [index('day', 'estateId, -day, _id')],
  differences: [index('open', 'estateId, open, -day, _id')],
  collectionRates: [index('month', 'estateId, -period')],
  receiptPrints: [index('age', 'estateId, at')],
  invoiceTitles: [],
  invoiceRequests: [
    index('waiting', 'estateId, waiting, askedAt, _id'),
    index('answered', 'estateId, waiting, -askedAt, _id'),
    index('asker', 'estateId, askedById, -askedAt, _id'),
    index('age', 'estateId, answered.at')
  ],
  editions: [index('estate', 'estateId, -edition'), index('state', 'estateId, state, -edition')],
  handbookReadings: [index('person', 'estateId, personId, -startedAt, _id'), index('age', 'estateId, startedAt')],
  acknowledgements: [index('seq', 'estateId, -seq', true), index('person', 'estateId, personId, -at, _id'), index('entry', 'estateId, entryId, edition, seq'), index('file', 'file.hash')],
  acknowledgementTallies: [index('zone', 'estateId, edition, zoneId, building')],
  audit: [
    index('seq', 'estateId, -seq', true),
    index('subject', 'estateId, subjectId, -seq, _id'),
    index('premises', 'estateId, premisesId, -seq'),
    index('actor', 'estateId, actorId, -seq'),
    index('act', 'estateId, act, -seq'),
    index('at', 'estateId, at'),
    index('line', 'estateId, details.matterId, details.line')
  ],
  boardTallies: [index('estate', 'estateId, _id')],
  boardCounted: [index('estate', 'estateId, _id'), index('behind', 'estateId, behind, -createdAt, _id')],
  boardStocks: [index('day', 'estateId, -on, _id')],
  boardFindings: [index('open', 'estateId, open, -at, _id'), index('age', 'estateId, at')],
  boardReports: [index('week', 'estateId, -week, _id')],
  keyCounts: [index('estate', 'estateId, -at, _id')]
}
