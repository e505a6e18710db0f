import { StaffPage } from '../../desk/StaffPage'
import { Button } from '../../kit'
import { goWrite } from '../routes'
import { words } from '../words'
import { Office } from './Office'

/** 公告管理: what is written, planned, out, and what became of it. */
export default function OfficePage () {
  return <StaffPage title={words.office} by='keepAnnouncements' footer={() => <Button icon='plus' onTap={() => goWrite()}>{words.write}</Button>}>{me => <Office me={me} />}</StaffPage>
}
