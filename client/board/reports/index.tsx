import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Reports } from './Reports'

/** 服务周报: the report of each week, as a file. */
export default function ReportsPage () {
  return <StaffPage title={words.reports} by='seeBoard'>{() => <Reports />}</StaffPage>
}
