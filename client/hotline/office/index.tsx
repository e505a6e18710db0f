import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Office } from './Office'

/** 热线管理: the table by zone, written as a draft and put in force from the days it says. */
export default function HotlineOfficePage () {
  return <StaffPage title={words.office} by='keepHotlines'>{me => <Office me={me} />}</StaffPage>
}
