import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { StatementOf } from './StatementOf'

/** One statement with its lines and deductions, and what can be done with it. */
export default function StatementPage () {
  const { id = '' } = useRouter().params
  return <StaffPage title={words.statement} by='seeStatements'>{me => <StatementOf id={id} me={me} />}</StaffPage>
}
