import { StaffPage } from '../../desk/StaffPage'
import { Button } from '../../kit'
import { goWriteOffer } from '../routes'
import { offerWords as words } from '../words'
import { Offers } from './Offers'

/** 服务目录: what residents can ask for, also what is hidden from them just now. */
export default function OffersPage () {
  return <StaffPage title={words.office} by='keepVendors' footer={() => <Button icon='plus' onTap={() => goWriteOffer()}>{words.add}</Button>}>{me => <Offers me={me} />}</StaffPage>
}
