import { StaffPage } from '../../desk/StaffPage'
import { words } from '../counter/words'
import { Till } from './Till'
import '../finance.scss'

/** 当日结账: what should be in the drawer, what is, and why it differs. */
export default function TillPage () {
  return <StaffPage title={words.till} by='takeMoney'>{() => <Till />}</StaffPage>
}
