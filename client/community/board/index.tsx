import { community } from '@domain/community/contract'
import { connect, LoadMore, Page } from '../../kit'
import { troubleWords, usePages } from '../../matter'
import { goAnnouncement } from '../routes'
import { words } from '../words'
import { AnnouncementRow } from './AnnouncementRow'

const api = connect(community)

/** 公告: all that is said to me, what is pinned first. */
export default function BoardPage () {
  const pages = usePages(after => api.board(after === undefined ? {} : { after }))
  return <Page title={words.board} skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { title: words.none, hint: words.noneHint } }}>
    {pages.items.map(each => <AnnouncementRow key={each.id} announcement={each} onTap={() => goAnnouncement(each.id)} />)}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </Page>
}
