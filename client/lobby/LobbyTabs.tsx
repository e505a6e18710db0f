import Taro from '@tarojs/taro'
import { TabBar, type TabItem } from '../kit'
import { words } from './words'

const tabs = [
  { key: 'home', label: words.home, icon: 'home' },
  { key: 'mine', label: words.mine, icon: 'list' },
  { key: 'inbox', label: words.inbox, icon: 'chat' },
  { key: 'me', label: words.me, icon: 'person' }
] as const

type LobbyTab = typeof tabs[number]['key']

/** A front page of the lobby, in place of the one that is open. */
export const goTab = (key: LobbyTab) => Taro.redirectTo({ url: `/lobby/${key}/index` })

/** The bottom bar of residents. */
export function LobbyTabs ({ active, unread }: { active: LobbyTab, unread: number | undefined }) {
  const items: TabItem<LobbyTab>[] = tabs.map(tab => ({ ...tab, ...(tab.key === 'inbox' && { badge: unread }) }))
  return <TabBar items={items} active={active} onPick={goTab} />
}
