import { View } from '@tarojs/components'
import { imports, type JobView } from '@domain/imports/contract'
import { kindTables } from '@domain/imports/kinds'
import { useState } from 'react'
import { Button, connect, Empty, Notice, ProgressBar, Section, useCall, useSteps } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { words } from '../words'
import { Columns } from './Columns'
import { Counted } from './Counted'
import { Preview } from './Preview'
import { Rows } from './Rows'
import { Start } from './Start'

const api = connect(imports)
const goesOn = ({ state }: JobView) => state === 'checking' || state === 'writing'

function Going ({ job: { state, done, rows }, error, onResume }: { job: JobView, error: Error | undefined, onResume: () => void }) {
  return <View className='imports-gap'>
    <ProgressBar share={done / rows} label={state === 'writing' ? words.writing(done, rows) : words.checking(done, rows)} />
    {error ? <Notice tone='amber' icon='offline' action={words.resume} onAction={onResume}>{troubleWords(error) ?? words.stopped}</Notice> : <Notice>{words.mayLeave}</Notice>}
  </View>
}

function Done ({ job, onAgain }: { job: JobView, onAgain: () => void }) {
  const { counts, missed } = job, { invites } = kindTables[job.kind]
  return <>
    <Empty picture='done' title={words.done} hint={invites ? words.invited(counts.new - missed) : words.doneNote(counts.new, counts.changed)} />
    <Counted counts={counts} />
    {missed > 0 && <Notice tone='amber' icon='alert'>{words.missed(missed)}</Notice>}
    {invites && <Section title={words.handOver}><Notice tone='sky'>{words.handOverNote}</Notice><Rows job={job} show='good' /></Section>}
    <Button onTap={onAgain}>{words.another}</Button>
  </>
}

/** One import from the file to the end; where the page was closed in the middle, it goes on from the list. */
export function Bring () {
  const recent = useCall(() => api.list({}))
  const [job, setJob] = useState<JobView>()
  const [atColumns, setAtColumns] = useState(false)
  const steps = useSteps(job, { goesOn, step: api.step, onJob: setJob })
  const again = () => {
    setJob(undefined)
    void recent.reload()
  }
  const move = (next: JobView) => {
    setAtColumns(false)
    setJob(next)
  }
  if (!job) return <PageContent state={{ ...recent, error: troubleWords(recent.error) }} skeleton='list'><Start recent={recent.data ?? []} onJob={move} /></PageContent>
  if (job.state === 'mapping' || (job.state === 'checked' && atColumns)) return <Columns key={job.id} job={job} onJob={move} />
  if (job.state === 'checked') return <Preview job={job} onJob={move} onColumns={() => setAtColumns(true)} onAgain={again} />
  if (job.state === 'done') return <Done job={job} onAgain={again} />
  return <Going job={job} error={steps.error} onResume={steps.resume} />
}
