import { View } from '@tarojs/components'
import { yuan } from '@domain/kit/yuan'
import { reconciliation, type CollectionRate } from '@domain/reconciliation/contract'
import { useState } from 'react'
import { Card, connect, Figures, Notice, Section, Skeleton, Tap, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { words as common } from '../words'
import { percentOf, shareOf } from './rate'
import { words } from './words'

const api = connect(reconciliation)

function Chart ({ rates, shown, onPick }: { rates: readonly CollectionRate[], shown: CollectionRate, onPick: (period: string) => void }) {
  return <View className='finance-chart'>{rates.map(each => <Tap
    key={each.period} className={each === shown ? 'finance-chart-column finance-chart-on' : 'finance-chart-column'} label={words.rateOf(common.month(each.period), percentOf(each))} selected={each === shown} onTap={() => onPick(each.period)}>
    <View className='finance-chart-room'><View className='finance-chart-bar' style={{ height: `${Math.round((shareOf(each) ?? 0) * 100)}%` }} /></View>
    <View className='finance-chart-month'>{words.monthOf(Number(each.period.slice(5)))}</View>
  </Tap>)}</View>
}

/** Twelve months as bars, the latest first, with the figures of one of them beside it: the latest that has bills, or the one that was tapped. */
export function Rates () {
  const call = useCall(() => api.rates({}))
  const [picked, setPicked] = useState<string>()
  const rates = call.data ?? [], shown = rates.find(each => each.period === picked) ?? rates.find(each => each.issuedFen > 0) ?? rates[0]
  if (call.loading) return <Skeleton shape='detail' />
  if (call.error && !shown) return <Notice tone='amber' icon='info'>{troubleWords(call.error) ?? ''}</Notice>
  if (!shown) return null
  return <Section title={words.rates} note={words.ratesNote}><Card>
    <Chart rates={rates} shown={shown} onPick={setPicked} />
    <Figures lines={[
      { text: words.issued, figure: `¥${yuan(shown.issuedFen)}` }, { text: words.paid, figure: `¥${yuan(shown.paidFen)}` }, { text: common.month(shown.period), figure: percentOf(shown), strong: true }
    ]} />
  </Card></Section>
}
