import { usePullDownRefresh } from '@tarojs/taro'
import { activityStates, type ActivityState } from '@domain/activity/activity'
import { activity } from '@domain/activity/contract'
import { activityStateWords } from '@domain/activity/words'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { connect, LoadMore, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'
import { DraftCard } from './DraftCard'

const api = connect(activity)

/** Activities of one state, each with what can be done with it. */
export function Office ({ me }: { me: Worker }) {
  const [state, setState] = useState<ActivityState>('draft')
  const pages = usePages(after => api.list({ state, ...(after !== undefined && { after }) }), [state])
  usePullDownRefresh(() => { void pages.reload() })
  return <>
    <Segments items={activityStates.map(key => ({ key, label: activityStateWords[key] }))} active={state} onPick={setState} />
    <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { title: words.noneHere, hint: words.noneHereHint } }}>
      {pages.items.map(each => <DraftCard key={each.id} me={me} draft={each} onMoved={pages.reload} />)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </>
}
