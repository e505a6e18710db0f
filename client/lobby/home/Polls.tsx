import { usePullDownRefresh } from '@tarojs/taro'
import { poll } from '@domain/poll/contract'
import { connect, Section, useCall } from '../../kit'
import { PollRow } from '../../poll/board/PollRow'
import { goPoll } from '../../poll/routes'
import { words } from '../words'

const api = connect(poll)

/** Polls that wait for my vote; nothing where none does. */
export function Polls () {
  const call = useCall(() => api.mine({}))
  usePullDownRefresh(() => { void call.reload() })
  const items = call.data?.items.filter(each => each.state === 'open' && each.open > 0) ?? []
  if (items.length === 0) return null
  return <Section title={words.askedOf}>{items.map(each => <PollRow key={each.id} poll={each} onTap={() => goPoll(each.id)} />)}</Section>
}
