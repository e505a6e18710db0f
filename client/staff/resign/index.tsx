import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { resigningWords } from '../words'
import { Resign } from './Resign'

/** 办理离职: nobody goes for good without somebody else having what they leave. */
export default function ResignPage () {
  const { id = '' } = useRouter().params
  return <StaffPage title={resigningWords.title} by='manageStaff'>{() => <Resign id={id} />}</StaffPage>
}
