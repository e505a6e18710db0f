import { StaffPage } from '../../desk/StaffPage'
import { HomeGiven } from '../HomeGiven'
import { OneHome } from './OneHome'
import { words } from './words'
import '../finance.scss'

/** 一户的账: bills and payments of one home. */
export default function BillsPage () {
  return <StaffPage title={words.bills} by='seeMoney'>{me => <HomeGiven estateId={me.estate.id}>{home => <OneHome key={home.premisesId} home={home} me={me} />}</HomeGiven>}</StaffPage>
}
