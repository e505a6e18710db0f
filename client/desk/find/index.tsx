import { StaffPage } from '../StaffPage'
import { words } from '../words'
import { Finder } from './Finder'

/** 查找: any matter, by number, place, kind. */
export default function Find () {
  return <StaffPage title={words.find} tab='find'>{me => <Finder me={me} />}</StaffPage>
}
