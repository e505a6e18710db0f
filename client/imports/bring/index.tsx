import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Bring } from './Bring'
import '../imports.scss'

/** Excel 导入: premises, register and staff from a sheet. */
export default function BringPage () {
  return <StaffPage title={words.bring} by='importRows'>{() => <Bring />}</StaffPage>
}
