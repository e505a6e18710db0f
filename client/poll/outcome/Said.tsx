import { poll } from '@domain/poll/contract'
import type { Question } from '@domain/poll/question'
import { Card, connect, LoadMore, Row } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'

const api = connect(poll)

/** What was written to one question, in no order. */
export function Said ({ id, question: { id: question, title } }: { id: string, question: Question }) {
  const pages = usePages(after => api.said({ id, question, ...(after !== undefined && { after }) }), [id, question])
  return <Card>
    <Row title={title} />
    <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && pages.foot === 'end' && { title: words.saidNone } }}>
      {pages.items.map((text, place) => <Row key={`${place} ${text}`} title={text} />)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </Card>
}
