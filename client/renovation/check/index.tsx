import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Door } from './Door'

/** 门岗核对: scan a permit or a pass, and see whether to let somebody in. */
export default function CheckPage () {
  return <StaffPage title={words.door} by='checkPasses'>{() => <Door />}</StaffPage>
}
