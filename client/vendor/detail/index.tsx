import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Vendor } from './Vendor'

/** One company: where it stands, its papers, its people, and what residents say of it. */
export default function VendorPage () {
  const { id = '' } = useRouter().params
  return <StaffPage title={words.vendors} by='seeVendors'>{me => <Vendor me={me} id={id} />}</StaffPage>
}
