import { Button } from '../../kit'
import { StaffPage } from '../../desk/StaffPage'
import { goPrivacy } from '../routes'
import { words } from '../words'
import { Requests } from './Requests'

/** 删除申请: who wants to be forgotten, decided by managers. */
export default function RequestsPage () {
  return <StaffPage title={words.requests} by='decideErasures' footer={() => <Button kind='ghost' icon='clock' onTap={() => goPrivacy('retention')}>{words.retention}</Button>}>
    {() => <Requests />}
  </StaffPage>
}
