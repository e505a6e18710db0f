import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Outcome } from './Outcome'

/** What came of one, for management. */
export default function OutcomePage () {
  const { id = '' } = useRouter().params
  return <StaffPage title={words.results} by='keepPolls'>{me => <Outcome me={me} id={id} />}</StaffPage>
}
