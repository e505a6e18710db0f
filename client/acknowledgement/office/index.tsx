import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Office } from './Office'
import '../acknowledgement.scss'

/** 手册签署: which edition is in force, and who has signed it. */
export default function OfficePage () {
  return <StaffPage title={words.office} by='keepAcknowledgements'>{me => <Office me={me} />}</StaffPage>
}
