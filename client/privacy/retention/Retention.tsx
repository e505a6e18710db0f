import { privacy } from '@domain/privacy/contract'
import type { RetentionCount } from '@domain/privacy/retention'
import { Card, Chip, connect, Notice, Row, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(privacy)

const noteOf = ({ days, does, why, law }: RetentionCount) =>
  [days === null ? words.forever : `${words.days(days)}后${does ? words.disposals[does] : ''}`, why, law].join(' · ')

/** The table of retention with what the next run would take: nothing is changed by looking. */
export function Retention () {
  const call = useCall(() => api.retention({}))
  return <PageContent state={{ ...call, error: troubleWords(call.error) }} skeleton='list'>
    <Notice icon='clock'>{words.retentionNote}</Notice>
    <Card>{call.data?.map(row => <Row key={row.id} title={row.what} note={noteOf(row)}
      chip={row.due !== undefined && <Chip tone={row.due > 0 ? 'amber' : 'plain'}>{words.due(row.due)}</Chip>} />)}</Card>
  </PageContent>
}
