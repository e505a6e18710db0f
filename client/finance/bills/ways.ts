import { may, type Capability } from '@domain/people/capability'
import type { Role } from '@domain/people/role'
import type { IconName } from '../../kit'
import { words } from './words'

export type Way = keyof typeof words.ways

/** What else there is to do for a home than its bills; whose it is, the table of capabilities says. */
const ways: readonly { way: Way, by: Capability, icon: IconName }[] = [
  { way: 'charge', by: 'runBilling', icon: 'plus' },
  { way: 'terms', by: 'seeMoney', icon: 'edit' },
  { way: 'readings', by: 'readMeters', icon: 'meter' }
]

export const waysOf = (roles: readonly Role[]) => ways.filter(({ by }) => may({ roles }, by)).map(({ way, icon }) => ({ way, icon, label: words.ways[way] }))
