import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Person } from './Person'

/** One of the staff. */
export default function StaffPerson () {
  const { id = '' } = useRouter().params
  return <StaffPage title={words.staff} by='manageStaff'>{me => <Person me={me} id={id} />}</StaffPage>
}
