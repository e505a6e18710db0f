import { View } from '@tarojs/components'
import { imports, type JobView, type PreviewRow } from '@domain/imports/contract'
import type { RunMode } from '@domain/imports/job'
import { kindTables } from '@domain/imports/kinds'
import { rowErrorWords } from '@domain/imports/row-words'
import { useState } from 'react'
import { ask, Button, Card, Chip, connect, Empty, LoadMore, Notice, Row, Section, Segments, useAct } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'
import { Counted } from './Counted'

const api = connect(imports)
type Show = 'wrong' | 'good'

function Line ({ row: { row, what, outcome, errors } }: { row: PreviewRow }) {
  const said = errors.map(each => `${each.column}：${rowErrorWords(each)}`)
  return <Row title={[words.row(row), what].filter(Boolean).join(' · ')} note={said.length > 0 && said.map(each => <View key={each}>{each}</View>)} chip={outcome !== 'wrong' && <Chip tone={outcome === 'same' ? 'plain' : 'jade'}>{words.counts[outcome]}</Chip>} />
}

function Rows ({ job: { id }, show }: { job: JobView, show: Show }) {
  const pages = usePages(after => api.preview({ id, show, ...(after !== undefined && { after }) }), [id, show])
  return <PageContent state={{ ...pages, error: troubleWords(pages.error) }} skeleton='list'>
    {pages.items.length > 0 && <Card>{pages.items.map(row => <Line key={row.row} row={row} />)}</Card>}
    {pages.items.length === 0 && pages.foot === 'end' && <Empty picture='done' title={show === 'wrong' ? words.noneWrong : words.noneGood} />}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </PageContent>
}

interface PreviewProps {
  job: JobView
  onJob: (job: JobView) => void
  /** Back to the columns. */
  onColumns: () => void
  onAgain: () => void
}

/** What would happen, row by row, and the choice: all, the good ones only, or none. */
export function Preview ({ job, onJob, onColumns, onAgain }: PreviewProps) {
  const { counts } = job, { writes } = kindTables[job.kind], toWrite = counts.new + counts.changed
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
    <Notice icon='info'>{writes ? words.nothingYet : words.staffNote}</Notice>
    {error !== undefined && <Notice tone='cinnabar' icon='alert'>{error}</Notice>}
    <View className='imports-acts'>
      <Button kind='ghost' busy={discard.busy} onTap={again}>{words.again}</Button>
      <Button kind='ghost' onTap={onColumns}>{words.columnsAgain}</Button>
    </View>
    {writes && toWrite === 0 && <Notice tone='jade' icon='done'>{words.nothingToWrite}</Notice>}
    {writes && toWrite > 0 && counts.wrong === 0 && <Button busy={run.busy} onTap={() => begin('all')}>{words.allRight(toWrite)}</Button>}
    {writes && toWrite > 0 && counts.wrong > 0 && <Button busy={run.busy} onTap={() => begin('goodRows')}>{words.onlyGood(toWrite)}</Button>}
    <View className='imports-gap'><Segments
      items={[{ key: 'wrong', label: words.wrongRows, count: counts.wrong }, { key: 'good', label: words.goodRows, count: job.rows - counts.wrong }]} active={show} onPick={setShow} /></View>
    <Rows key={show} job={job} show={show} />
  </Section>
}
