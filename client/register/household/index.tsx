import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Household } from './Household'

/** 一户一屏: all of one household that the role may see. */
export default function HouseholdPage () {
  const { id = '' } = useRouter().params
  return <StaffPage title={words.household} by='seeRegister' wide>{me => <Household key={id} id={id} me={me} />}</StaffPage>
}
