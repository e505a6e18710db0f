import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Codes } from './Codes'

/** 绑定码: given after somebody has shown who they are; each once, each with a name on it. */
export default function CodesPage () {
  return <StaffPage title={words.codes} by='issueCodes'>{me => <Codes estateId={me.estate.id} />}</StaffPage>
}
