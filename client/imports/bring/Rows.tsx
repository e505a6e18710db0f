import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { imports, type JobView, type PreviewRow, type RowInvitation } from '@domain/imports/contract'
import { rowErrorWords } from '@domain/imports/row-words'
import { Button, Card, Chip, connect, Empty, LoadMore, Row, say } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'

const api = connect(imports)
export type Show = 'wrong' | 'good'

function outcomeOf ({ outcome, invitation }: PreviewRow) {
  if (invitation) return <Chip tone={invitation.state === 'open' || invitation.state === 'joined' ? 'jade' : 'plain'}>{words.invitations[invitation.state]}</Chip>
  return <Chip tone={outcome === 'same' ? 'plain' : 'jade'}>{words.counts[outcome]}</Chip>
}

/** Gives what opens an invitation to whoever imported, to be sent to the one person it is for. */
function Copy ({ what, token }: { what: string } & Required<Pick<RowInvitation, 'token'>>) {
  const copy = async () => { await Taro.setClipboardData({ data: token }); say(words.copied) }
  return <Button kind='quiet' small label={words.copyOf(what)} onTap={copy}>{words.copy}</Button>
}

function Line ({ row }: { row: PreviewRow }) {
  const { what, errors, invitation } = row, said = errors.map(each => `${each.column}：${rowErrorWords(each)}`)
  return <Row
    title={[words.row(row.row), what].filter(Boolean).join(' · ')} {...(said.length > 0 && { note: said.map(each => <View key={each}>{each}</View>) })} chip={row.outcome !== 'wrong' && outcomeOf(row)}
    {...(invitation?.token !== undefined && { trail: <Copy what={what} token={invitation.token} /> })} />
}

/** The rows of one sort, by page. */
export function Rows ({ job: { id }, show }: { job: JobView, show: Show }) {
  const pages = usePages(after => api.preview({ id, show, ...(after !== undefined && { after }) }), [id, show])
  return <PageContent state={{ ...pages, error: troubleWords(pages.error) }} skeleton='list'>
    {pages.items.length > 0 && <Card>{pages.items.map(row => <Line key={row.row} row={row} />)}</Card>}
    {pages.items.length === 0 && pages.foot === 'end' && <Empty picture='done' title={show === 'wrong' ? words.noneWrong : words.noneGood} />}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </PageContent>
}
