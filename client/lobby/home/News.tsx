import { usePullDownRefresh } from '@tarojs/taro'
import { community } from '@domain/community/contract'
import { AnnouncementRow } from '../../community/board/AnnouncementRow'
import { goAnnouncement, goBoard } from '../../community/routes'
import { Button, connect, Section, useCall } from '../../kit'
import { words } from '../words'

const api = connect(community)

/** More is on the board itself. */
const most = 2

interface NewsProps {
  /** In the inbox: what has been read is left out, and what a message of these already leads to. */
  besides?: readonly { matterId: string }[]
}

/** What is said to everybody, new first; nothing where nothing is said. */
export function News ({ besides }: NewsProps) {
  const call = useCall(() => api.board({}))
  usePullDownRefresh(() => { void call.reload() })
  const items = (call.data?.items ?? []).filter(({ id, read }) => !besides || (!read && !besides.some(each => each.matterId === id))).slice(0, most)
  if (items.length === 0) return null
  return <Section title={words.news}>
    {items.map(each => <AnnouncementRow key={each.id} announcement={each} onTap={() => goAnnouncement(each.id)} />)}
    <Button kind='quiet' small onTap={goBoard}>{words.allNews}</Button>
  </Section>
}
