import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { audit, type AuditLine } from '@domain/audit/contract'
import { auditActs, type AuditAct } from '@domain/audit/entry'
import { auditActWords } from '@domain/audit/words'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { Card, connect, IconButton, LoadMore, Notice, Section, Segments, serverNow } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { DateField, dayWords, troubleWords, usePages } from '../../matter'
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
    <View className='audit-log-day'>
      <DateField label={words.whichDay} none={words.everyDay} value={narrowing.day} end={day(serverNow())} onChange={picked => narrow({ day: picked })} />
      {narrowing.day !== undefined && <IconButton icon='close' label={words.everyDay} onTap={() => setNarrowing(({ day: _, ...rest }) => rest)} />}
    </View>
    <Segments items={acts} active={narrowing.act ?? 'every'} onPick={pickAct} />
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
