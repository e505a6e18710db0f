import Taro from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { Button } from '../../kit'
import { words } from '../words'
import { Staff } from './Staff'

/** 员工: who works here, and the way to invite another. */
export default function StaffList () {
  return <StaffPage title={words.staff} by='manageStaff' footer={() => <Button icon='plus' onTap={() => Taro.navigateTo({ url: '/staff/invite/index' })}>{words.invite}</Button>}>
    {me => <Staff me={me} />}
  </StaffPage>
}
