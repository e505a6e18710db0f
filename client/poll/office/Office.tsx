import { usePullDownRefresh } from '@tarojs/taro'
import { poll } from '@domain/poll/contract'
import { pollStates, type PollState } from '@domain/poll/poll'
import { pollStateWords } from '@domain/poll/words'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, connect, LoadMore, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { goWriteSurvey } from '../routes'
import { words } from '../words'
import { DraftCard } from './DraftCard'

const api = connect(poll)

/** Polls of one state, each with what can be done with it. */
export function Office ({ me }: { me: Worker }) {
  const [state, setState] = useState<PollState>('draft')
  const pages = usePages(after => api.list({ state, ...(after !== undefined && { after }) }), [state])
  usePullDownRefresh(() => { void pages.reload() })
  return <>
    <Segments items={pollStates.map(key => ({ key, label: pollStateWords[key] }))} active={state} onPick={setState} />
    <Button kind='soft' icon='star' onTap={goWriteSurvey}>{words.writeSurvey}</Button>
    <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { title: words.noneHere, hint: words.noneHereHint } }}>
      {pages.items.map(each => <DraftCard key={each.id} me={me} draft={each} onMoved={pages.reload} />)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </>
}
