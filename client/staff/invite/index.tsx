import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Invite } from './Invite'

/** 邀请员工. */
export default function InvitePage () {
  return <StaffPage title={words.invite} by='manageStaff'>{me => <Invite me={me} />}</StaffPage>
}
