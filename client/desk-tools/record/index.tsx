import { StaffPage } from '../../desk/StaffPage'
import { useGrantsAhead } from '../../matter'
import { RecordForm } from './RecordForm'
import { words } from './words'

/** 代客登记: a call, a visitor, a patrol, a visit, written down for somebody else. */
export default function Record () {
  useGrantsAhead()
  return <StaffPage title={words.title} by='recordMatters' wide>{me => <RecordForm me={me} />}</StaffPage>
}
