import type { Part } from '@domain/matter/parts'
import type { Action, Step } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import type { Role } from '@domain/people/role'
import { flows } from '@domain/flows'
import { isStaff } from '../../session/use-me'

type Plays = (view: MatterView, me: Me) => boolean

const is = (person: (view: MatterView) => { id: string } | undefined): Plays => (view, me) => me.who !== undefined && person(view)?.id === me.who.id
const has = (role: Role): Plays => (_, me) => me.who?.roles.includes(role) ?? false
const never: Plays = () => false

/** The parts of the table, as far as a phone can tell who plays them; the server alone decides. */
const parts: Record<Part, Plays> = {
  requester: view => view.mine,
  followers: view => view.following,
  household: view => view.ofHome,
  neighbour: view => !view.mine,
  firstContact: is(view => view.firstContact),
  holder: is(view => view.firstContact),
  assignee: is(view => view.assignee),
  pendingContact: is(view => view.handOverTo),
  clerk: has('clerk'),
  clerkOnDuty: has('clerk'),
  manager: has('manager'),
  technician: has('technician'),
  guard: has('guard'),
  managerIfMajor: has('manager'),
  managerIfLow: has('manager'),
  visitor: (_, me) => isStaff(me),
  formerAssignee: never,
  keyHolders: never,
  lateHolders: never,
  keyAsker: never,
  managerIfKeysDiffer: never,
  vendor: never,
  askedVendors: never,
  askedNow: never,
  vendorsLetGo: never,
  priceTurn: never,
  system: never
}

/** The row of the table that an action takes for this person: the same action can ask for more from one than from another. */
export function stepOf (view: MatterView, me: Me, action: Action): Step | undefined {
  const rows = flows[view.kind].filter(step => step.action === action && step.from.includes(view.status))
  return rows.find(step => step.by.some(part => parts[part](view, me))) ?? rows[0]
}
