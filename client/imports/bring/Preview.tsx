import { View } from '@tarojs/components'
import { imports, type JobView } from '@domain/imports/contract'
import type { RunMode } from '@domain/imports/job'
import { kindTables } from '@domain/imports/kinds'
import { useState } from 'react'
import { ask, Button, connect, Notice, Section, Segments, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'
import { Counted } from './Counted'
import { Rows, type Show } from './Rows'

const api = connect(imports)

interface PreviewProps {
  job: JobView
  onJob: (job: JobView) => void
  /** Back to the columns. */
  onColumns: () => void
  onAgain: () => void
}

/** What would happen, row by row, and the choice: all, the good ones only, or none. */
export function Preview ({ job, onJob, onColumns, onAgain }: PreviewProps) {
  const { counts } = job, { promise = words.nothingYet } = kindTables[job.kind], toWrite = counts.new + counts.changed
  const [show, setShow] = useState<Show>(counts.wrong > 0 ? 'wrong' : 'good')
  const run = useAct((_key, mode: RunMode) => api.run({ id: job.id, mode }))
  const discard = useAct(() => api.discard({ id: job.id }))
  const begin = async (mode: RunMode) => {
    if (mode === 'goodRows' && !await ask({ title: words.onlyGoodSure(counts.wrong) })) return
    const next = await run.run(mode)
    if (next) onJob(next)
  }
  const again = async () => { if (await discard.run(undefined)) onAgain() }
  const error = troubleWords(run.error ?? discard.error)
  return <Section title={words.result} note={job.fileName}>
    <Counted counts={counts} />
    <Notice icon='info'>{promise}</Notice>
    {error !== undefined && <Notice tone='cinnabar' icon='alert'>{error}</Notice>}
    <View className='imports-acts'>
      <Button kind='ghost' busy={discard.busy} onTap={again}>{words.again}</Button>
      <Button kind='ghost' onTap={onColumns}>{words.columnsAgain}</Button>
    </View>
    {toWrite === 0 && <Notice tone='jade' icon='done'>{words.nothingToWrite}</Notice>}
    {toWrite > 0 && counts.wrong === 0 && <Button busy={run.busy} onTap={() => begin('all')}>{words.allRight(toWrite)}</Button>}
    {toWrite > 0 && counts.wrong > 0 && <Button busy={run.busy} onTap={() => begin('goodRows')}>{words.onlyGood(toWrite)}</Button>}
    <View className='imports-gap'><Segments
      items={[{ key: 'wrong', label: words.wrongRows, count: counts.wrong }, { key: 'good', label: words.goodRows, count: job.rows - counts.wrong }]} active={show} onPick={setShow} /></View>
    <Rows key={show} job={job} show={show} />
  </Section>
}
