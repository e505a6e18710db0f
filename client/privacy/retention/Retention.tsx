import { View } from '@tarojs/components'
import { privacy } from '@domain/privacy/contract'
import type { RetentionCount } from '@domain/privacy/retention'
import { Card, Chip, connect, Notice, Row, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { words } from '../words'
import '../center/center.scss'

const api = connect(privacy)

/** When what happens, and for which reason and law. */
const noteOf = ({ days, does, why, law }: RetentionCount) => <>
  <View>{days === null ? words.forever : `${words.days(days)}后${does ? words.disposals[does] : ''}`}</View>
  <View className='privacy-law'>{`${why} · ${law}`}</View>
</>

/** The table of retention with what the next run would take: nothing is changed by looking. */
export function Retention () {
  const call = useCall(() => api.retention({}))
  return <PageContent state={{ ...call, error: troubleWords(call.error) }} skeleton='list'>
    <Notice icon='clock'>{words.retentionNote}</Notice>
    {call.data?.every(row => !row.due) && <Notice tone='jade' icon='done'>{words.noneDue}</Notice>}
    <Card>{call.data?.map(row => <Row key={row.id} title={row.what} note={noteOf(row)}
      chip={row.due !== undefined && row.due > 0 && <Chip tone='amber'>{words.due(row.due)}</Chip>} />)}</Card>
  </PageContent>
}
