import Taro from '@tarojs/taro'
import { TabBar, type TabItem } from '../kit'
import { jobsUrl } from './routes'
import { words } from './words'

const tabs = [
  { key: 'jobs', label: words.jobs, icon: 'list', url: jobsUrl },
  { key: 'inbox', label: words.inbox, icon: 'chat', url: '/lobby/inbox/index' },
  { key: 'me', label: words.me, icon: 'person', url: '/lobby/me/index' }
] as const

/** The bottom bar of whoever comes for a vendor and for nothing else. */
export function JobTabs ({ active, unread }: { active: typeof tabs[number]['key'], unread?: number | undefined }) {
  const items: TabItem<typeof tabs[number]['key']>[] = tabs.map(({ key, label, icon }) => ({ key, label, icon, ...(key === 'inbox' && { badge: unread }) }))
  return <TabBar items={items} active={active} onPick={key => Taro.redirectTo({ url: tabs.find(each => each.key === key)!.url })} />
}
