import { StaffPage } from '../../desk/StaffPage'
import { Log } from './Log'
import { words } from './words'

/** 操作记录: who saw or changed what, for managers. Nothing on it can be changed. */
export default function AuditLogPage () {
  return <StaffPage title={words.title} by='readAudit'>{() => <Log />}</StaffPage>
}
