import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Applications } from './Applications'

/** 认证申请: evidence, who is bound there already, and a decision. */
export default function ApplicationsPage () {
  return <StaffPage title={words.applications} by='decideApplications'>{() => <Applications />}</StaffPage>
}
