import { may } from '@domain/people/capability'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Stock } from './Stock'

/** 盘点钥匙. */
export default function StockPage () {
  return <StaffPage title={words.count} by='findKeys'>{me => <Stock maySettle={may(me.who, 'settleKeyCounts')} />}</StaffPage>
}
