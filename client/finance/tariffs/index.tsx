import { may } from '@domain/people/capability'
import { StaffPage } from '../../desk/StaffPage'
import { Button } from '../../kit'
import { goFinance } from '../routes'
import { Tariffs } from './Tariffs'
import { words } from './words'
import '../finance.scss'

/** 收费标准: what is charged, and the way to a new fee. */
export default function TariffsPage () {
  return <StaffPage title={words.tariffs} by='seeMoney' footer={me => may(me.who, 'keepTariffs') && <Button icon='plus' onTap={() => goFinance('tariff', {})}>{words.add}</Button>}>
    {() => <Tariffs />}
  </StaffPage>
}
