import { StaffPage } from '../../desk/StaffPage'
import { Arrears } from './Arrears'
import { words } from './words'
import '../finance.scss'

/** 欠费: who owes how much, and since when. */
export default function ArrearsPage () {
  return <StaffPage title={words.arrears} by='seeMoney'>{me => <Arrears me={me} />}</StaffPage>
}
