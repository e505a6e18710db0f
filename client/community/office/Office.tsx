import { usePullDownRefresh } from '@tarojs/taro'
import { announcementStates, type AnnouncementState } from '@domain/community/announcement'
import { community } from '@domain/community/contract'
import { announcementStateWords } from '@domain/community/words'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { connect, LoadMore, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'
import { DraftCard } from './DraftCard'

const api = connect(community)

/** Announcements of one state, each with what can be done with it. */
export function Office ({ me }: { me: Worker }) {
  const [state, setState] = useState<AnnouncementState>('draft')
  const pages = usePages(after => api.list({ state, ...(after !== undefined && { after }) }), [state])
  usePullDownRefresh(() => { void pages.reload() })
  return <>
    <Segments items={announcementStates.map(key => ({ key, label: announcementStateWords[key] }))} active={state} onPick={setState} />
    <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { title: words.noneHere, hint: words.noneHereHint } }}>
      {pages.items.map(each => <DraftCard key={each.id} me={me} draft={each} onMoved={pages.reload} />)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </>
}
