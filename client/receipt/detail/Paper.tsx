import { View } from '@tarojs/components'
import { yuan } from '@domain/kit/yuan'
import { itemFen, type Item } from '@domain/payment/order'
import type { ReceiptView } from '@domain/receipt/view'
import { payChannelWords } from '@domain/receipt/words'
import { Card, Figures, Section, serverNow, Sum, type FigureLine } from '../../kit'
import { timeWords } from '../../matter'
import { itemWords } from '../../payment/words'
import { words } from '../words'

const line = (item: Item): FigureLine => ({
  text: itemWords(item), note: [item.label, item.kind === 'bill' && item.lateFen > 0 && words.late(yuan(item.lateFen))].filter(Boolean).join(' · '), figure: `¥${yuan(itemFen(item))}`
})

const factsOf = ({ number, payerName, at, channel, cashierName }: ReceiptView): [string, string | undefined][] => [
  [words.number, number], [words.payer, payerName], [words.when, timeWords(at, serverNow())], [words.how, payChannelWords[channel]], [words.cashier, cashierName]
]

/** What the receipt says, as it will stand on the paper. */
export function Paper ({ receipt }: { receipt: ReceiptView }) {
  const { receiptFen, goneBackFen, unowedFen, items } = receipt
  const back: FigureLine[] = [
    ...(goneBackFen > 0 ? [{ text: words.goneBack(yuan(goneBackFen)), tone: 'sky' as const }] : []),
    ...(unowedFen > 0 ? [{ text: words.unowed(yuan(unowedFen)), tone: 'sky' as const }] : [])
  ]
  return <View>
    <Card>
      <View className='receipt-quiet'>{words.received}</View>
      <Sum text={yuan(receiptFen)} />
      {factsOf(receipt).map(([name, text]) => text && <View key={name} className='receipt-fact'><View className='receipt-fact-name'>{name}</View><View className='receipt-fact-text'>{text}</View></View>)}
    </Card>
    <Section title={words.items}><Card><Figures lines={[...items.map(line), { text: words.total, figure: `¥${yuan(receiptFen)}`, strong: true }, ...back]} /></Card></Section>
  </View>
}
