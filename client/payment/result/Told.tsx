import { View } from '@tarojs/components'
import { yuan } from '@domain/kit/yuan'
import { itemFen } from '@domain/payment/order'
import type { OrderView } from '@domain/payment/view'
import { Card, Figures, Section, serverNow, Spot, Sum } from '../../kit'
import { timeWords } from '../../matter'
import { itemWords, stageWords, words } from '../words'
import type { Stage } from './stage'
import '../payment.scss'

const pictures: Record<Stage, 'done' | 'welcome' | 'empty' | 'failed'> = { paid: 'done', partBack: 'done', allBack: 'done', waiting: 'welcome', open: 'welcome', closed: 'empty' }

const itemsOf = ({ items, fen, unowedFen = 0 }: OrderView) => [
  ...items.map(item => ({ text: itemWords(item), note: item.label, figure: `¥${yuan(itemFen(item))}` })),
  { text: words.total, figure: `¥${yuan(fen)}`, strong: true },
  ...(unowedFen > 0 ? [{ text: words.returned(yuan(unowedFen)), tone: 'sky' as const }] : [])
]

/** How an order stands, how much it is about, and what is in it. */
export function Told ({ order, stage }: { order: OrderView, stage: Stage }) {
  const { title, hint } = stageWords[stage]
  return <View>
    <View className='payment-told'>
      <Spot name={pictures[stage]} />
      <View className='payment-told-title'>{title}</View>
      <Sum text={yuan(order.fen)} />
      <View className='payment-told-hint'>{hint}{stage === 'open' && ` ${words.until(timeWords(order.expiresAt, serverNow()))}`}</View>
    </View>
    <Section title={words.items}><Card><Figures lines={itemsOf(order)} /></Card></Section>
  </View>
}
