import { may } from '@domain/people/capability'
import { StaffPage } from '../../desk/StaffPage'
import { Button } from '../../kit'
import { goWriteVendor } from '../routes'
import { words } from '../words'
import { Vendors } from './Vendors'

/** 服务商: the companies that work for residents, and the way to register another. */
export default function VendorsPage () {
  return <StaffPage title={words.vendors} by='seeVendors' footer={me => may(me.who, 'keepVendors') && <Button icon='plus' onTap={() => goWriteVendor()}>{words.add}</Button>}>{me => <Vendors me={me} />}</StaffPage>
}
