import type { Me } from '@domain/people/contract'
import { StaffTabs } from '../desk/StaffTabs'
import { JobTabs } from '../job/JobTabs'
import { isStaff, isVendorOnly, lives } from '../session/use-me'
import { LobbyTabs } from './LobbyTabs'
import { isAtDesk } from './side'

/** The bottom bar of the pages that residents and staff share. */
export function FrontTabs ({ me, active }: { me: Me | undefined, active: 'inbox' | 'me' }) {
  if (isVendorOnly(me)) return <JobTabs active={active} unread={me?.unread} />
  const asStaff = isStaff(me) && (!lives(me) || isAtDesk())
  return asStaff ? <StaffTabs active={active} unread={me?.unread} /> : <LobbyTabs active={active} unread={me?.unread} />
}
