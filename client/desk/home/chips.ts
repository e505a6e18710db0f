import type { ViewName } from '@domain/matter/contract'
import { views } from '@domain/matter/views'
import { may } from '@domain/people/capability'
import type { Role } from '@domain/people/role'

/** The lists the desk has as chips, in their order; whose they are is in the `views` table. */
const chips: readonly ViewName[] = ['turn', 'overdue', 'assigned', 'responsible', 'followUps', 'pending']

/** What each role opens the desk for; whoever has several has the first of these. */
const opens: readonly [Role, ViewName][] = [['manager', 'overdue'], ['clerk', 'turn'], ['technician', 'assigned']]

/** The chips of somebody with these roles, what they open the desk for first; nothing for those whom no list is for. */
export function chipsOf (roles: readonly Role[]): [ViewName, ...ViewName[]] | undefined {
  const mine = chips.filter(view => may({ roles }, views[view].by))
  const first = opens.find(([role]) => roles.includes(role))?.[1]
  const [opened, ...rest] = [...mine].sort((a, b) => Number(b === first) - Number(a === first))
  return opened && [opened, ...rest]
}
