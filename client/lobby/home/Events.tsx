import { usePullDownRefresh } from '@tarojs/taro'
import { activity } from '@domain/activity/contract'
import { ActivityRow } from '../../activity/ActivityRow'
import { goActivities, goActivity } from '../../activity/routes'
import { Button, connect, Section, useCall } from '../../kit'
import { words } from '../words'

const api = connect(activity)

/** More is on the page of activities. */
const most = 2

/** What there is to come to, the next one first; nothing where nothing is. */
export function Events () {
  const call = useCall(() => api.coming({}))
  usePullDownRefresh(() => { void call.reload() })
  const items = call.data?.items.slice(0, most) ?? []
  if (items.length === 0) return null
  return <Section title={words.events}>
    {items.map(each => <ActivityRow key={each.id} activity={each} onTap={() => goActivity(each.id)} />)}
    <Button kind='quiet' small onTap={goActivities}>{words.allEvents}</Button>
  </Section>
}
