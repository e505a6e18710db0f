import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../bills/words'
import { BillOf } from './BillOf'
import '../../billing/billing.scss'
import '../finance.scss'

/** One bill as the office sees it: why it is that much, and what may be taken off. */
export default function StaffBill () {
  const { id = '' } = useRouter().params
  return <StaffPage title={words.bill} by='seeMoney'>{me => <BillOf id={id} me={me} />}</StaffPage>
}
