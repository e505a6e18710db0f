import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { hotline } from '@domain/hotline/contract'
import { day, dayLength, moment } from '@domain/kit/calendar'
import { useState } from 'react'
import { Card, connect, ProgressBar, Row, Section, Segments, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { dayWords, troubleWords } from '../../matter'
import { words } from '../words'
import { daysOf, sumsBy } from './sums'
import './calls.scss'

const api = connect(hotline)

const spans = { 7: words.days7, 30: words.days30, 90: words.days90 }
const segments = Object.entries(spans).map(([key, label]) => ({ key, label }))

/** The taps of some days until today: each number's share, then day by day. */
export function Counts () {
  const [span, setSpan] = useState('30'), now = serverNow()
  const call = useCall(() => api.calls({ from: day(now - (Number(span) - 1) * dayLength), until: day(now) }), [span]), calls = call.data ?? []
  usePullDownRefresh(() => { void call.reload() })
  const sums = sumsBy(calls, 'number'), all = sums.reduce((sum, each) => sum + each.count, 0)
  return <>
    <Segments items={segments} active={span} onPick={setSpan} />
    <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { title: words.noCalls, hint: words.noCallsHint } }}>
      <Section title={words.byNumber}><Card>{sums.map(({ name, count }) => <View key={name} className='hotline-share'><ProgressBar share={count / all} label={words.share(name, count)} /></View>)}</Card></Section>
      <Section title={words.byDay}><Card>{daysOf(calls).map(({ date, numbers }) => <Row
        key={date} title={dayWords(moment(date), now)} note={numbers.map(({ name, count }) => `${name} ${words.times(count)}`).join(' · ')} figure={words.times(numbers.reduce((sum, each) => sum + each.count, 0))} />)}</Card></Section>
    </PageContent>
  </>
}
