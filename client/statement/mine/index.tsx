import { usePullDownRefresh } from '@tarojs/taro'
import { statement } from '@domain/statement/contract'
import { ownStateWords } from '@domain/statement/words'
import { Card, Chip, connect, LoadMore, Row } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { JobPage } from '../../job/JobPage'
import { troubleWords, usePages } from '../../matter'
import { yuanWords } from '../../matter/money'
import { goOwnStatement } from '../routes'
import { monthOf } from '../shown'
import { stateTones, words } from '../words'

const api = connect(statement)

function Mine () {
  const pages = usePages(after => api.mine({ ...(after !== undefined && { after }) }))
  usePullDownRefresh(() => { void pages.reload() })
  return <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { title: words.noneMine, hint: words.noneMineHint } }}>
    {pages.items.map(({ id, matters, totalFen, state, ...each }) => <Card key={id}><Row
      title={monthOf(each)} note={`${words.matters(matters)} · ${yuanWords(totalFen)}`} chip={<Chip tone={stateTones[state]}>{ownStateWords[state]}</Chip>} onTap={() => goOwnStatement(id)} /></Card>)}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </PageContent>
}

/** 我的结算单: those that the company was sent. */
export default function OwnStatementsPage () {
  return <JobPage title={words.mine}><Mine /></JobPage>
}
