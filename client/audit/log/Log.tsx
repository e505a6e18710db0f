import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { audit, type AuditLine } from '@domain/audit/contract'
import { auditActs, type AuditAct } from '@domain/audit/entry'
import { auditActWords } from '@domain/audit/words'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { Card, connect, LoadMore, Notice, Section, Segments, serverNow } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { dayWords, troubleWords, usePages } from '../../matter'
import { DayField } from './DayField'
import { Detail } from './Detail'
import { Line } from './Line'
import { inputOf, type Narrowing } from './narrowing'
import { Only } from './Only'
import { words } from './words'
import './log.scss'

const api = connect(audit)
const acts = [{ key: 'every' as const, label: words.every }, ...auditActs.map(key => ({ key, label: auditActWords[key].name }))]

/** Lines of one day under its name; the list is in order, so a day is a stretch of it. */
function byDay (lines: readonly AuditLine[]): AuditLine[][] {
  const days: AuditLine[][] = []
  for (const line of lines) {
    const last = days.at(-1)
    if (last && day(last[0]!.at) === day(line.at)) last.push(line)
    else days.push([line])
  }
  return days
}

/** The log, newest first, by day; narrowed to a day, an act, and from any line to the same person or home. */
export function Log () {
  const [narrowing, setNarrowing] = useState<Narrowing>({})
  const [open, setOpen] = useState<AuditLine>()
  const pages = usePages(after => api.list(inputOf(narrowing, after)), [JSON.stringify(narrowing)])
  usePullDownRefresh(() => { void pages.reload() })
  const narrow = (part: Narrowing) => setNarrowing(before => ({ ...before, ...part }))
  const pickAct = (act: AuditAct | 'every') => setNarrowing(({ act: _, ...rest }) => act === 'every' ? rest : { ...rest, act })
  const state = { ...pages, error: troubleWords(pages.error), empty: pages.items.length === 0 && { picture: 'empty' as const, title: words.none, hint: words.noneHint } }

  return <View>
    <Notice tone='sky' icon='shield'>{words.intro}</Notice>
    <View className='audit-log-filters'>
      <DayField value={narrowing.day} onPick={picked => setNarrowing(({ day: _, ...rest }) => picked === undefined ? rest : { ...rest, day: picked })} />
      <Segments items={acts} active={narrowing.act ?? 'every'} onPick={pickAct} />
    </View>
    {narrowing.same && <Only label={narrowing.same.label} onClear={() => setNarrowing(({ same: _, ...rest }) => rest)} />}
    <PageContent state={state} skeleton='list'>
      {byDay(pages.items).map(lines => <Section key={lines[0]!.seq} title={dayWords(lines[0]!.at, serverNow())}>
        <Card>{lines.map(line => <Line key={line.seq} line={line} onOpen={setOpen} />)}</Card>
      </Section>)}
      <LoadMore state={pages.foot} onMore={pages.more} />
    </PageContent>
    <Detail line={open} onClose={() => setOpen(undefined)} onSame={same => { setOpen(undefined); narrow({ same }) }} />
  </View>
}
