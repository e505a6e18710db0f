import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Counter } from './Counter'

/** 前台收钥匙. */
export default function CounterPage () {
  return <StaffPage title={words.counter} by='findKeys'>{me => <Counter estateId={me.estate.id} />}</StaffPage>
}
