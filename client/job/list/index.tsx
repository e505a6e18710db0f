import { job } from '@domain/job/contract'
import { jobViewNames, type JobViewName } from '@domain/job/views'
import { jobViewWords } from '@domain/job/words'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Card, connect, Icon, LoadMore, Row, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, useGrantsAhead, usePages } from '../../matter'
import { JobPage } from '../JobPage'
import { JobRow } from '../JobRow'
import { JobTabs } from '../JobTabs'
import { goOwnStatements } from '../../statement/routes'
import { words as statementWords } from '../../statement/words'
import { words } from '../words'

const api = connect(job)

function List ({ view }: { view: JobViewName }) {
  const pages = usePages(after => api.list({ view, ...(after !== undefined && { after }) }))
  useDidShow(() => { if (pages.data) void pages.reload() })
  return <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { picture: 'done', title: words.none[view], hint: words.noneHint[view] } }}>
    {pages.items.map(each => <JobRow key={each.id} job={each} />)}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </PageContent>
}

/** 接单: the front page of a vendor's people. */
export default function JobsPage () {
  const [view, setView] = useState<JobViewName>('toQuote'), [version, setVersion] = useState(0)
  useGrantsAhead()
  return <JobPage title={words.jobs} front skeleton='list' onRefresh={async () => setVersion(before => before + 1)} tabs={me => <JobTabs active='jobs' unread={me.unread} />}>
    <Card><Row lead={<Icon name='wallet' tone='jade' washed />} title={statementWords.mine} note={words.statementsHint} onTap={goOwnStatements} /></Card>
    <Segments items={jobViewNames.map(key => ({ key, label: jobViewWords[key] }))} active={view} onPick={setView} />
    <List key={`${view} ${version}`} view={view} />
  </JobPage>
}
