import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { List } from './List'
import { Thoughts } from './Thoughts'

/** 报名与评价: who is on the list of one activity, and what people thought of it. */
export default function PeoplePage () {
  const { id = '' } = useRouter().params
  return <StaffPage title={words.people} by='keepActivities'>{() => <>
    <Thoughts id={id} />
    <List id={id} />
  </>}</StaffPage>
}
