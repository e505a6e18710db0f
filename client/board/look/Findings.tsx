import Taro from '@tarojs/taro'
import { board } from '@domain/board/contract'
import { causeWords } from '@domain/board/words'
import { pageOf } from '@domain/matter/page-of'
import { kindWords } from '@domain/words'
import { Card, connect, LoadMore, Row, serverNow } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, troubleWords, usePages } from '../../matter'
import { words } from '../words'

const api = connect(board)

/** Open matters that nobody looks after as they should, the latest first. */
export function Findings () {
  const pages = usePages(after => api.findings(after === undefined ? {} : { after }))
  const empty = pages.data && pages.items.length === 0 && { picture: 'done' as const, title: words.noFindings, hint: words.noFindingsHint }
  return <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
    <Card>{pages.items.map(({ id, matterId, number, kind, cause, name, at }) => <Row
      key={id} title={causeWords[cause]} note={[`${kindWords[kind]} ${number}`, name && words.waits(name), words.foundAt(timeWords(at, serverNow()))].filter(Boolean).join(' · ')} onTap={() => Taro.navigateTo({ url: pageOf(matterId, kind) })} />)}</Card>
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </PageContent>
}
