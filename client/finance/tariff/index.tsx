import { useRouter } from '@tarojs/taro'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../tariffs/words'
import { NewTariff } from './NewTariff'
import { TariffOf } from './TariffOf'
import '../../billing/billing.scss'
import '../finance.scss'

/** One fee with its versions, or a new one. */
export default function TariffPage () {
  const { id } = useRouter().params
  return <StaffPage title={words.tariffs} by={id ? 'seeMoney' : 'keepTariffs'}>{me => id ? <TariffOf id={id} me={me} /> : <NewTariff me={me} />}</StaffPage>
}
