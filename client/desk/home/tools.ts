import { may, type Capability } from '@domain/people/capability'
import type { Worker } from '../StaffPage'
import { words } from '../words'

export interface Tool { by: Capability, label: string, url: string }

/** What clerks do all day stands on the desk itself. */
export const recording: Tool = { by: 'recordMatters', label: words.record, url: '/desk-tools/record/index' }

/** What some do from the desk that starts with no matter; whose it is, the table of capabilities says. */
const tools: readonly Tool[] = [
  { by: 'seeBoard', label: words.board, url: '/board/home/index' },
  { by: 'decideApplications', label: words.applications, url: '/binding/applications/index' },
  { by: 'issueCodes', label: words.codes, url: '/binding/codes/index' },
  { by: 'keepBookings', label: words.bookings, url: '/booking/day/index' },
  { by: 'keepAcknowledgements', label: words.handbook, url: '/acknowledgement/office/index' },
  { by: 'keepAnnouncements', label: words.announcements, url: '/community/office/index' },
  { by: 'keepHotlines', label: words.hotlines, url: '/hotline/office/index' },
  { by: 'keepPolls', label: words.polls, url: '/poll/office/index' },
  { by: 'keepActivities', label: words.activities, url: '/activity/office/index' },
  { by: 'checkIn', label: words.activityDoor, url: '/activity/door/index' },
  { by: 'seeVendors', label: words.vendors, url: '/vendor/list/index' },
  { by: 'findKeys', label: words.keys, url: '/key-custody/out/index' },
  { by: 'checkPasses', label: words.passes, url: '/renovation/check/index' },
  { by: 'sendOnLeave', label: words.handOver, url: '/desk-tools/hand-over/index' },
  { by: 'manageStaff', label: words.staff, url: '/staff/list/index' },
  { by: 'importRows', label: words.bring, url: '/imports/bring/index' },
  { by: 'exportRows', label: words.take, url: '/imports/take/index' },
  { by: 'decideErasures', label: words.erasures, url: '/privacy/requests/index' },
  { by: 'seeMoney', label: words.money, url: '/finance/home/index' },
  { by: 'seeStatements', label: words.statements, url: '/statement/list/index' },
  { by: 'seeMargins', label: words.margins, url: '/statement/margins/index' },
  { by: 'readMeters', label: words.readings, url: '/finance/readings/index' },
  { by: 'readAudit', label: words.auditLog, url: '/audit/log/index' }
]

export const toolsOf = (me: Worker): Tool[] => tools.filter(({ by }) => may(me.who, by))
