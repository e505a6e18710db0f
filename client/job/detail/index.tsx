import { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { job } from '@domain/job/contract'
import type { JobView } from '@domain/job/view'
import { useState } from 'react'
import { connect, Notice, say, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { JobPage } from '../JobPage'
import { goJobs } from '../routes'
import { words } from '../words'
import { Asked } from './Asked'
import { Ended } from './Ended'
import { Home } from './Home'
import { QuoteCard } from './QuoteCard'
import { Talk } from './Talk'
import { Work } from './Work'

const api = connect(job)

/** One job: what is asked, what was quoted and, once they are chosen, where it is and what to do next. */
function Job ({ id }: { id: string }) {
  const call = useCall(() => api.get({ id }), [id]), [moved, setMoved] = useState<JobView>()
  const view = moved ?? call.data
  useDidShow(() => { if (call.data) { setMoved(undefined); void call.reload() } })
  usePullDownRefresh(() => { setMoved(undefined); void call.reload() })
  const done = async (next: JobView | undefined) => {
    if (next) return setMoved(next)
    say(words.gone)
    return goJobs()
  }
  return <PageContent skeleton='detail' state={{ ...call, data: view, error: view ? undefined : troubleWords(call.error) }}>
    {view && <>
      {view.phase === 'asked' && <Asked job={view} />}
      {view.phase === 'chosen' && <Home job={view} />}
      {view.phase === 'ended' && <Ended job={view} />}
      {view.change && <Notice tone='amber'>{words.changeWaits}</Notice>}
      {view.quote && <QuoteCard quote={view.quote} />}
      {view.phase === 'chosen' && <Talk lines={view.talk ?? []} />}
      <Work job={view} onDone={done} onStale={call.reload} />
    </>}
  </PageContent>
}

export default function JobDetail () {
  const { id = '' } = useRouter().params
  return <JobPage title={words.one} skeleton='detail'><View><Job id={id} /></View></JobPage>
}
