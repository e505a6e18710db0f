import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../runs/words'
import { RunOf } from './RunOf'
import '../finance.scss'

/** One run: looked at, issued, done. */
export default function RunPage () {
  const { id = '' } = useRouter().params
  return <StaffPage title={words.runs} by='seeMoney'>{me => <RunOf id={id} me={me} />}</StaffPage>
}
