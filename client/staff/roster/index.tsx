import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Roster } from './Roster'

/** 值班表 of a day. */
export default function RosterPage () {
  return <StaffPage title={words.roster} by='seeColleagues'>{() => <Roster />}</StaffPage>
}
