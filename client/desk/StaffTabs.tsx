import Taro from '@tarojs/taro'
import { TabBar, type TabItem } from '../kit'
import { words } from './words'

const tabs = [
  { key: 'desk', label: words.desk, icon: 'desk', url: '/desk/home/index' },
  { key: 'find', label: words.find, icon: 'search', url: '/desk/find/index' },
  { key: 'inbox', label: words.inbox, icon: 'chat', url: '/lobby/inbox/index' },
  { key: 'me', label: words.me, icon: 'person', url: '/lobby/me/index' }
] as const

export type StaffTab = typeof tabs[number]['key']

/** The bottom bar of everyone who works here; messages and “我的” are the pages that residents have too. */
export function StaffTabs ({ active, unread }: { active: StaffTab, unread?: number | undefined }) {
  const items: TabItem<StaffTab>[] = tabs.map(({ key, label, icon }) => ({ key, label, icon, ...(key === 'inbox' && { badge: unread }) }))
  return <TabBar items={items} active={active} onPick={key => Taro.redirectTo({ url: tabs.find(each => each.key === key)!.url })} />
}
