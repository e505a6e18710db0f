/**
 * Who may do what: the one table of permissions, held per estate. Functions admit by it, pages show by it, tests attack by it.
 * What a person may do in one matter is said by its flow, in parts; `capability-words.ts` says each row to people.
 */
import { belongs, roles, type Role } from './role'

const everybody: readonly Role[] = ['resident', 'clerk', 'technician', 'manager', 'admin']
const workers: readonly Role[] = ['clerk', 'technician', 'manager', 'admin']
const desk: readonly Role[] = ['clerk', 'manager']
const office: readonly Role[] = ['finance', 'manager']

const table = {
  readMessages: roles,
  submitMatters: ['resident'],
  followOwnMatters: everybody,
  workOnMatters: workers,
  answerForMatters: desk,
  seeAllMatters: ['clerk', 'manager', 'admin'],
  superviseHandOvers: ['manager'],
  recordMatters: desk,
  dispatch: desk,
  callRequesters: ['clerk', 'technician', 'manager'],
  reachPeople: ['clerk', 'technician', 'manager'],
  tellUnreached: desk,
  seeColleagues: workers,
  findHouseholds: desk,
  sendOnLeave: ['manager'],
  takeOver: desk,
  seeRegister: ['clerk', 'manager', 'admin'],
  keepRegister: ['clerk', 'manager', 'admin'],
  keepPlaces: ['manager', 'admin'],
  revealNumbers: desk,
  issueCodes: desk,
  decideApplications: desk,
  manageHousehold: ['resident'],
  manageStaff: ['manager', 'admin'],
  appointAdmins: ['admin'],
  importRows: ['manager', 'admin'],
  exportRows: ['manager', 'admin'],
  readAudit: ['manager', 'admin'],
  decideErasures: ['manager', 'admin'],
  keepHotlines: ['manager', 'admin'],
  keepAnnouncements: ['manager', 'admin'],
  keepPolls: ['manager', 'admin'],
  keepActivities: ['manager', 'admin'],
  checkIn: ['guard', 'clerk', 'technician', 'manager'],
  bookSlots: ['resident'],
  keepBookings: desk,
  signHandbook: ['resident'],
  keepHandbook: ['manager', 'admin'],
  keepAcknowledgements: desk,
  payBills: ['resident'],
  seeMoney: [...office, 'admin'],
  keepTariffs: office,
  runBilling: office,
  readMeters: ['clerk', 'technician', 'finance', 'manager'],
  takeMoney: ['finance'],
  forgiveMoney: ['manager'],
  askRefunds: office,
  decideRefunds: ['manager'],
  reconcile: office,
  findKeys: desk,
  decodeTags: ['manager', 'admin'],
  settleKeyCounts: ['manager'],
  checkPasses: ['guard', 'clerk', 'technician', 'manager'],
  browseOffers: ['resident', ...desk],
  seeVendors: [...desk, 'finance', 'admin'],
  keepVendors: ['manager', 'admin'],
  askVendors: desk,
  seeMargins: [...desk, 'finance'],
  doJobs: ['vendor'],
  seeStatements: office,
  settleVendors: office,
  approveStatements: ['manager'],
  confirmStatements: ['vendor'],
  seeBoard: ['manager', 'admin']
} satisfies Record<string, readonly Role[]>

export type Capability = keyof typeof table

export const capabilities: Record<Capability, readonly Role[]> = table

/** @param by a row of the table; `member` is anybody who belongs to the estate (`belongs`), `anyone` whoever has a WeChat account */
export type Caller = 'anyone' | 'member' | Capability

export const may = ({ roles }: { roles: readonly Role[] }, by: Caller): boolean =>
  by === 'anyone' || (by === 'member' ? belongs(roles) : capabilities[by].some(role => roles.includes(role)))
