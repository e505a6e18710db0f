import type { Me } from '@domain/people/contract'
import { StaffTabs } from '../desk/StaffTabs'
import { isStaff, lives } from '../session/use-me'
import { LobbyTabs } from './LobbyTabs'
import { isAtDesk } from './side'

/** The bottom bar of the pages that residents and staff share. */
export function FrontTabs ({ me, active }: { me: Me | undefined, active: 'inbox' | 'me' }) {
  const asStaff = isStaff(me) && (!lives(me) || isAtDesk())
  return asStaff ? <StaffTabs active={active} unread={me?.unread} /> : <LobbyTabs active={active} unread={me?.unread} />
}
