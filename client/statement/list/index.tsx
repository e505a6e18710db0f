import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { List } from './List'

/** 服务商结算: by month and vendor, for finance and managers. */
export default function StatementsPage () {
  return <StaffPage title={words.statements} by='seeStatements'>{me => <List me={me} />}</StaffPage>
}
