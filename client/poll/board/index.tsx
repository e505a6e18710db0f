import { poll } from '@domain/poll/contract'
import { connect, LoadMore, Page } from '../../kit'
import { troubleWords, usePages } from '../../matter'
import { goPoll } from '../routes'
import { words } from '../words'
import { PollRow } from './PollRow'

const api = connect(poll)

/** 投票问卷: all that is asked of me, with results of what is over. */
export default function PollsPage () {
  const pages = usePages(after => api.mine(after === undefined ? {} : { after }))
  return <Page title={words.polls} skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { title: words.none, hint: words.noneHint } }}>
    {pages.items.map(each => <PollRow key={each.id} poll={each} onTap={() => goPoll(each.id)} />)}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </Page>
}
