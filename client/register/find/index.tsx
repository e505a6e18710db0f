import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { FindBox } from './FindBox'

/** 找住户: one box for whatever a caller can say of themselves. */
export default function FindPage () {
  return <StaffPage title={words.findTitle} by='seeRegister'>{me => <FindBox me={me} />}</StaffPage>
}
