import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { EntryOf } from './EntryOf'

/** 登记住户: who is recorded for premises, anew or changed. */
export default function EntryPage () {
  const { premisesId = '', label = '', id } = useRouter().params
  return <StaffPage title={id ? words.changeTitle : words.recordTitle} by='keepRegister'>{() => <EntryOf premisesId={premisesId} label={decodeURIComponent(label)} id={id} />}</StaffPage>
}
