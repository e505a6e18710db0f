import { StaffPage } from '../../desk/StaffPage'
import { Button } from '../../kit'
import { goWrite } from '../routes'
import { words } from '../words'
import { Office } from './Office'

/** 活动管理: what is written, out, over, and what became of it. */
export default function OfficePage () {
  return <StaffPage title={words.office} by='keepActivities' footer={() => <Button icon='plus' onTap={() => goWrite()}>{words.write}</Button>}>{me => <Office me={me} />}</StaffPage>
}
