import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Board } from './Board'

/** 经营看板: how the desk does, for whoever answers for all of it. */
export default function BoardPage () {
  return <StaffPage title={words.title} by='seeBoard' wide>{() => <Board />}</StaffPage>
}
