import { StaffPage } from '../../desk/StaffPage'
import { HandOver } from './HandOver'
import { words } from './words'

/** 请假与移交: nobody goes without somebody else answering for what they leave. */
export default function HandOverPage () {
  return <StaffPage title={words.title} by='sendOnLeave'>{() => <HandOver />}</StaffPage>
}
