import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Counts } from './Counts'

/** 拨打次数: how often each number was tapped, by nobody's name. */
export default function HotlineCallsPage () {
  return <StaffPage title={words.calls} by='keepHotlines'>{() => <Counts />}</StaffPage>
}
