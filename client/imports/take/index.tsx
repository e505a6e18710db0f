import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Take } from './Take'
import '../imports.scss'

/** 导出登记表: premises and register as a sheet, masked unless there is a reason. */
export default function TakePage () {
  return <StaffPage title={words.take} by='exportRows'>{me => <Take me={me} />}</StaffPage>
}
