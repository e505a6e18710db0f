import { View } from '@tarojs/components'
import type { Ask, Quote } from '@domain/quote/quoting'
import { marginPercent } from '@domain/quote/limits'
import { workLength } from '@domain/quote/text'
import type { DeskView } from '@domain/quote/view'
import { askStateWords, priceStateWords } from '@domain/quote/words'
import { yuan } from '@domain/kit/yuan'
import { useState } from 'react'
import { Button, Card, Chip, Figures, Notice, Row, Section, serverNow, type Tone } from '../kit'
import { timeWords } from '../matter'
import type { PaidProps } from './PaidWork'
import { liveOf, PriceSheet } from './PriceSheet'
import { words } from './words'
import './quote.scss'

const tones: Record<Ask['state'], Tone> = { asked: 'sky', quoted: 'jade', declined: 'plain', lapsed: 'amber', chosen: 'jade', passedOver: 'plain' }

/** One below the other what each would do it for, and what was made of it. */
export function Bids ({ desk, view, ...props }: PaidProps & { desk: DeskView }) {
  const [chosen, setChosen] = useState<Quote>()
  const now = serverNow(), canPrice = ['setPrice', 'proposePrice', 'proposeChange'].some(action => view.may.some(each => each === action))
  const waiting = desk.prices.find(each => each.state === 'waiting')
  return <Section title={words.bids}>
    <Card>{desk.asks.map(({ vendorId, vendorName, until, state, reason }) => <Row key={vendorId} title={vendorName} note={reason ?? words.until(timeWords(until, now))} chip={<Chip tone={tones[state]}>{askStateWords[state]}</Chip>} />)}</Card>
    {waiting && <View className='matter-gap'><Notice tone='amber' icon='clock'>{words.waits(yuan(waiting.fen), words.margin(yuan(waiting.marginFen), marginPercent(waiting.fen, waiting.costFen)), view.may.includes('allowPrice'))}</Notice></View>}
    {liveOf(desk).map(quote => <Card key={quote.id}>
      <Row title={desk.asks.find(each => each.vendorId === quote.vendorId)?.vendorName ?? ''} note={`${words.startAt(timeWords(quote.startAt, now), workLength(quote.workMinutes))} · ${words.validUntil(timeWords(quote.validUntil, now))}`} />
      <Figures lines={[...quote.items.map(({ name, quantity, costFen }) => ({ text: `${name} × ${quantity}`, figure: yuan(costFen) })), { text: words.cost, figure: `¥${yuan(quote.costFen)}`, strong: true }]} />
      {canPrice && <View className='quote-use'><Button kind='soft' onTap={() => setChosen(quote)}>{words.use}</Button></View>}
    </Card>)}
    {desk.prices.length > 0 && <Card>{desk.prices.map(each => <Row key={each.id} title={`¥${yuan(each.fen)}`} note={words.margin(yuan(each.marginFen), marginPercent(each.fen, each.costFen))} chip={<Chip tone='plain'>{priceStateWords[each.state]}</Chip>} />)}</Card>}
    {chosen && <PriceSheet key={chosen.id} quote={chosen} view={view} {...props} onClose={() => setChosen(undefined)} />}
  </Section>
}
