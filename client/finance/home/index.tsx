import { StaffPage } from '../../desk/StaffPage'
import { Doors } from '../Doors'
import { words } from '../words'

/** 收费与账目: what there is to do with money, for whoever has part in it. */
export default function Finance () {
  return <StaffPage title={words.home} by='seeMoney'>{me => <Doors me={me} />}</StaffPage>
}
