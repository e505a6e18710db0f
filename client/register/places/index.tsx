import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Places } from './Places'

/** 楼栋房屋: the estate from the zone to the door. */
export default function PlacesPage () {
  return <StaffPage title={words.placesTitle} by='seeRegister' wide>{me => <Places me={me} />}</StaffPage>
}
