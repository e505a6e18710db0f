import { board } from '@domain/board/contract'
import { weekWords } from '@domain/board/words'
import { Card, connect, Icon, LoadMore, Notice, openDocument, Row, useAct } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'

const api = connect(board)

/** The latest first; a tap opens the file. */
export function Reports () {
  const pages = usePages(after => api.reports(after === undefined ? {} : { after }))
  const act = useAct(async (_key, monday: string) => {
    const { url, name } = await api.report({ monday })
    return openDocument(url, name)
  })
  const empty = pages.data && pages.items.length === 0 && { picture: 'empty' as const, title: words.noReports, hint: words.noReportsHint }
  return <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <Card>{pages.items.map(({ week }) => <Row key={week} lead={<Icon name='file' tone='jade' washed />} title={weekWords(week)} onTap={() => act.run(week)} />)}</Card>
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </PageContent>
}
