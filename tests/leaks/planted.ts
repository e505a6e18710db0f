/**
 * What lies in the database for nobody else to see: of each side a whole household with all that the product keeps about one.
 * Every document has a mark of its own in its texts, and the side's mark in every id. A new collection adds its document here.
 */
import type { Notice } from '@domain/inbox/notice'
import { announcementReadOf, draftOf, publishedOf } from './announcement-documents'
import { activityOf, signupOf } from './activity-documents'
import { acknowledgementOf, handbookReadingOf } from './handbook-documents'
import { findingOf, reportOf } from './board-documents'
import { hotlineCallsOf, hotlineDraftOf } from './hotline-documents'
import { moneyOf } from './money'
import { applicationOf, audits, consentOf, entryOf, erasureOf, grantsOf, invitationOf, invoiceOf, keyCountOf, mattersOf, noticeOf, personOf, premisesOf, slotOf, titleBookOf, voucherOf } from './documents'
import { billOf, meterOf, readingOf, termsOf } from './money-documents'
import { planted as figures } from './quoting-documents'
import { namedPollOf, secretPollOf, sheetOf, voterOf } from './poll-documents'
import { offerOf, vendorOf } from './vendor-documents'
import { statementOf, vendorDueOf } from './statement-documents'
import { contentCheckOf, exportOf, jobOf, myDataFileOf, printOf, rowsOf } from './under-way'
import type { AuditEntry } from '@domain/audit/entry'
import type { Matter } from '@domain/matter/matter'
import { sees } from '@domain/matter/scope'
import { may, type Capability } from '@domain/people/capability'
import type { Who } from '@domain/people/person'
import type { SealedNumber } from '@domain/register/entry'

export interface Stored { _id: string, estateId?: string, estateIds?: string[] }
/** `by`: what of an open document is for some only. */
export interface Planted { collection: string, mark: string, document: Stored, by?: Capability }

/** One household as it lies in one estate. */
export interface Side {
  name: 'neighbour' | 'elsewhere'
  estateId: string
  zoneId: string
  /** In all ids. */
  idMark: string
  /** In all texts, before the mark of the document. */
  textMark: string
  /** Names of stored files, which the platform makes. */
  files: { ticket: string, stored: string, arrival: string }
  /** `cells` of a sheet's row. */
  sealed: { phone: SealedNumber, idNumber: SealedNumber, cells: string }
}

/** Whose daily work each collection is, by the table of capabilities: one of these opens it within the estate. */
const opening: Record<string, readonly Capability[]> = {
  people: ['findHouseholds', 'seeRegister', 'tellUnreached', 'readAudit'],
  register: ['findHouseholds', 'seeRegister', 'readAudit'],
  notices: ['tellUnreached'],
  grants: ['reachPeople'],
  vouchers: ['issueCodes'],
  applications: ['decideApplications'],
  consents: [],
  erasures: ['decideErasures'],
  staffInvitations: ['manageStaff'],
  slots: ['keepBookings'],
  activities: ['keepActivities', 'checkIn'],
  signups: ['keepActivities'],
  handbookReadings: [],
  acknowledgements: ['keepAcknowledgements'],
  announcements: ['keepAnnouncements'],
  announcementReads: ['keepAnnouncements'],
  keyCounts: ['findKeys'],
  hotlineDrafts: ['keepHotlines'],
  hotlineCalls: ['keepHotlines'],
  boardFindings: ['seeBoard'],
  boardReports: ['seeBoard'],
  polls: ['keepPolls'],
  pollVoters: ['keepPolls'],
  pollSheets: ['keepPolls'],
  vendors: ['seeVendors'],
  offers: ['keepVendors'],
  payOrders: [],
  payments: ['seeMoney'],
  refunds: ['seeMoney'],
  prepaidBalances: ['seeMoney'],
  ledger: ['seeMoney'],
  tills: ['seeMoney'],
  vendorDues: ['seeStatements'],
  statements: ['seeStatements'],
  differences: ['seeMoney'],
  bills: ['seeMoney'],
  feeTerms: ['seeMoney'],
  meters: ['readMeters'],
  readings: ['readMeters'],
  invoiceTitles: [],
  invoiceRequests: ['seeMoney'],
  importJobs: ['importRows'],
  importRows: ['importRows'],
  exports: [],
  myDataFiles: [],
  receiptPrints: [],
  contentChecks: [],
  audit: ['readAudit']
}

/** Collections that say nothing of any household, and a run's drafts: what is in them is said only once it is a bill. */
export const impersonal = ['estates', 'receiptHeads', 'tariffs', 'billingRuns', 'dunnings', 'reconciliations', 'collectionRates', 'billingParts', 'editions', 'acknowledgementTallies', 'hotlineDrafts', 'hotlineCalls', 'boardTallies', 'boardCounted', 'boardStocks']

/** Methods that keep a person's own words for that person: they say back what was said before. Stories try other people's. */
export const keeping = ['receipt.keepTitle']

/** Whether the tables let this caller see the document as it is now; nobody in particular sees nothing. */
export function opens (who: Who | undefined, { collection, document, by }: Planted): boolean {
  // An address stands on the wall of the house: whoever asks to be bound finds it, and nothing but it.
  if (collection === 'premises') return true
  if (!who || !(document.estateIds ?? [document.estateId]).includes(who.estateId)) return false
  if (collection === 'matters') return sees(who, document as Matter) && (by === undefined || may(who, by))
  if (collection === 'notices' && (document as Notice).hiddenFrom.includes(who.id)) return false
  return document._id === who.id || (opening[collection] ?? []).some(capability => may(who, capability))
}

/** Whether the tables let this caller read a whole number of the household. */
export const opensNumbers = (who: Who | undefined, planted: readonly Planted[]): boolean =>
  who !== undefined && planted.some(each => opens(who, each)) && (may(who, 'revealNumbers') || may(who, 'callRequesters'))

/** All of a side, each document with its mark. */
export function plantedOf (side: Side): Planted[] {
  const marked = (collection: string, letter: string, make: (mark: string) => Stored): Planted => {
    const mark = side.textMark + letter
    return { collection, mark, document: make(mark) }
  }
  return [
    marked('people', '人', mark => personOf(side, mark)),
    marked('premises', '房', mark => premisesOf(side, mark)),
    marked('register', '册', mark => entryOf(side, mark)),
    ...mattersOf(side).map(matter => ({ collection: 'matters', mark: matter.text, document: matter })),
    ...mattersOf(side).filter(each => each.quoting).flatMap(document => Object.values(figures).map((figure): Planted => ({ collection: 'matters', mark: String(figure), document, by: 'seeMargins' }))),
    marked('notices', '信', mark => noticeOf(side, mark)),
    marked('vouchers', '码', mark => voucherOf(side, mark)),
    marked('applications', '申', mark => applicationOf(side, mark)),
    marked('consents', '意', mark => ({ ...consentOf(side, mark), estateId: side.estateId })),
    marked('erasures', '删', mark => erasureOf(side, mark)),
    marked('staffInvitations', '邀', mark => invitationOf(side, mark)),
    marked('slots', '席', mark => slotOf(side, mark)),
    marked('activities', '活', mark => activityOf(side, mark)),
    marked('signups', '名', mark => signupOf(side, mark)),
    marked('handbookReadings', '读', mark => handbookReadingOf(side, mark)),
    marked('acknowledgements', '认', mark => acknowledgementOf(side, mark)),
    marked('announcements', '拟', mark => draftOf(side, mark)),
    marked('announcements', '告', mark => publishedOf(side, mark, `${side.textMark}房`)),
    marked('announcementReads', '阅', () => announcementReadOf(side)),
    marked('polls', '密', mark => secretPollOf(side, mark)),
    marked('polls', '署', mark => namedPollOf(side, mark)),
    marked('pollVoters', '投', mark => voterOf(side, mark)),
    marked('pollSheets', '计', mark => sheetOf(side, mark)),
    marked('vendors', '商', mark => vendorOf(side, mark)),
    marked('offers', '目', mark => offerOf(side, mark)),
    marked('keyCounts', '点', mark => keyCountOf(side, mark)),
    marked('hotlineDrafts', '稿', mark => hotlineDraftOf(side, mark)),
    marked('hotlineCalls', '拨', mark => hotlineCallsOf(side, mark)),
    marked('boardFindings', '查', mark => findingOf(side, mark)),
    marked('boardReports', '周', mark => reportOf(side, mark)),
    marked('invoiceTitles', '抬', mark => ({ ...titleBookOf(side, mark), estateId: side.estateId })),
    marked('invoiceRequests', '票', mark => invoiceOf(side, mark)),
    marked('importJobs', '入', mark => jobOf(side, mark)),
    { collection: 'importRows', ...rowsOf(side) },
    marked('exports', '出', mark => exportOf(side, mark)),
    marked('myDataFiles', '己', () => myDataFileOf(side)),
    marked('receiptPrints', '印', () => printOf(side)),
    marked('contentChecks', '图', () => contentCheckOf(side)),
    marked('grants', '权', () => ({ ...grantsOf(side), estateId: side.estateId })),
    ...moneyOf(side),
    marked('vendorDues', '欠', mark => vendorDueOf(side, mark)),
    marked('statements', '结', mark => statementOf(side, mark)),
    marked('bills', '账', mark => billOf(side, mark)),
    marked('feeTerms', '约', mark => termsOf(side, mark)),
    marked('meters', '表', mark => meterOf(side, mark)),
    marked('readings', '数', mark => readingOf(side, mark)),
    ...audits(side).map((entry: AuditEntry) => ({ collection: 'audit', mark: entry.reason!, document: entry }))
  ]
}

/** Of collections that nobody has planted in: they would go unsearched. */
export const unplanted = (collections: readonly string[], planted: readonly Planted[]): string[] =>
  collections.filter(name => !impersonal.includes(name) && !planted.some(each => each.collection === name))
