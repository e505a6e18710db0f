import { StaffPage } from '../../desk/StaffPage'
import { Unreached } from './Unreached'
import { words } from './words'

/** 通知不到: whom to phone, since WeChat could not reach them. */
export default function UnreachedPage () {
  return <StaffPage title={words.title} by='tellUnreached'>{me => <Unreached meId={me.who.id} />}</StaffPage>
}
