import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Day } from './Day'

/** 预约登记: who comes today, and who came. */
export default function DayPage () {
  return <StaffPage title={words.day} by='keepBookings'>{() => <Day />}</StaffPage>
}
