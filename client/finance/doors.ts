import { may, type Capability } from '@domain/people/capability'
import type { Role } from '@domain/people/role'
import type { IconName } from '../kit'
import { doorWords } from './door-words'
import type { FinancePage } from './routes'

/** Pages that need nothing to be opened with. */
export type Door = Exclude<FinancePage, 'home' | 'tariff' | 'run' | 'bill' | 'terms'>

/** What there is to do with money, the most frequent first; whose it is, the table of capabilities says. */
const doors: readonly { page: Door, by: Capability, icon: IconName }[] = [
  { page: 'counter', by: 'takeMoney', icon: 'wallet' },
  { page: 'till', by: 'takeMoney', icon: 'calendar' },
  { page: 'bills', by: 'seeMoney', icon: 'receipt' },
  { page: 'arrears', by: 'seeMoney', icon: 'clock' },
  { page: 'refunds', by: 'seeMoney', icon: 'swap' },
  { page: 'runs', by: 'seeMoney', icon: 'form' },
  { page: 'tariffs', by: 'seeMoney', icon: 'yuan' },
  { page: 'readings', by: 'readMeters', icon: 'meter' },
  { page: 'reconcile', by: 'seeMoney', icon: 'chart' }
]

export const doorsOf = (roles: readonly Role[]) => doors.filter(({ by }) => may({ roles }, by)).map(({ page, icon }) => ({ page, icon, ...doorWords[page] }))
