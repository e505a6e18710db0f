import { StaffPage } from '../../desk/StaffPage'
import { HomeGiven } from '../HomeGiven'
import { TermsOf } from './TermsOf'
import { words } from './words'
import '../../billing/billing.scss'
import '../finance.scss'

/** 特殊约定: what is agreed for one home alone, and that it stands empty. */
export default function TermsPage () {
  return <StaffPage title={words.terms} by='seeMoney'>{me => <HomeGiven estateId={me.estate.id}>{home => <TermsOf key={home.premisesId} premisesId={home.premisesId} me={me} />}</HomeGiven>}</StaffPage>
}
