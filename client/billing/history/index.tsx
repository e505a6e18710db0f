import { usePullDownRefresh } from '@tarojs/taro'
import { billing } from '@domain/billing/contract'
import type { BillCard } from '@domain/billing/view'
import { periodWords } from '@domain/billing/words'
import { yuan } from '@domain/kit/yuan'
import { Card, Chip, connect, LoadMore, Page, Row, serverNow } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { dayWords, troubleWords, usePages } from '../../matter'
import { HomeSegments } from '../HomeSegments'
import { goBill } from '../routes'
import { useHome } from '../use-home'
import { words } from '../words'

const api = connect(billing)

function Line ({ card: { id, name, period, months, paid, amountFen } }: { card: BillCard }) {
  const when = paid ? words.paidOn(dayWords(paid.at, serverNow())) : undefined
  return <Row
    title={name} note={[periodWords(period, months), when].filter(Boolean).join(' · ')} figure={`¥${yuan(paid ? paid.fen + paid.lateFen : amountFen)}`}
    {...(!paid && { chip: <Chip tone='plain'>{words.cancelled}</Chip> })} onTap={() => goBill(id)} />
}

/** 以前的账单: what one home has paid, the latest first. */
export default function History () {
  const home = useHome()
  const { premisesId } = home
  const pages = usePages(async after => premisesId ? api.history({ premisesId, ...(after !== undefined && { after }) }) : { items: [] }, [premisesId])
  usePullDownRefresh(() => { void pages.reload() })
  const empty = pages.data && pages.items.length === 0 && { title: words.noHistory, hint: words.noHistoryHint }
  return <Page title={words.history}>
    <HomeSegments {...home} />
    <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
      {pages.items.length > 0 && <Card>{pages.items.map(each => <Line key={each.id} card={each} />)}</Card>}
      {pages.data && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </Page>
}
