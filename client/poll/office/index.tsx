import { StaffPage } from '../../desk/StaffPage'
import { Button } from '../../kit'
import { goWritePoll } from '../routes'
import { words } from '../words'
import { Office } from './Office'

/** 投票问卷管理: what is written, open and over. */
export default function PollOfficePage () {
  return <StaffPage title={words.office} by='keepPolls' footer={() => <Button icon='plus' onTap={() => goWritePoll()}>{words.write}</Button>}>{me => <Office me={me} />}</StaffPage>
}
