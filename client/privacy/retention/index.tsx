import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Retention } from './Retention'

/** 保留期限: how long what is kept, and what tonight's run would take. */
export default function RetentionPage () {
  return <StaffPage title={words.retention} by='decideErasures'>{() => <Retention />}</StaffPage>
}
