import { StaffPage } from '../../desk/StaffPage'
import { Refunds } from './Refunds'
import { words } from './words'
import '../finance.scss'

/** 退款: what waits to be decided, what is on its way, what is done. */
export default function RefundsPage () {
  return <StaffPage title={words.refunds} by='seeMoney'>{() => <Refunds />}</StaffPage>
}
