import { View } from '@tarojs/components'
import { yuan } from '@domain/kit/yuan'
import type { PaymentCard } from '@domain/payment/view'
import { channelWords } from '@domain/payment/words'
import { Button, Card, Figures } from '../../kit'
import { Empty } from '../../kit/page/Empty'
import { yuanWords } from '../../matter/money'
import { itemWords } from '../../payment/words'
import { goReceipt } from '../../receipt/routes'
import { words as common } from '../words'
import { words } from './words'

const feeOf = (item: PaymentCard['items'][number]) => item.kind === 'bill' ? item.principalFen + item.lateFen : item.fen

/** What was taken, and the way to its receipt and to the next household. */
export function Taken ({ payment: { id, fen, items, channel, payerName, number }, onAnother }: { payment: PaymentCard, onAnother: () => void }) {
  return <>
    <Empty picture='done' title={words.taken(yuan(fen))} {...(number !== undefined && { hint: words.takenNote(number) })} />
    <Card><Figures lines={[
      ...items.map(each => ({ text: itemWords(each), figure: yuanWords(feeOf(each)) })),
      { text: common.total, note: words.takenBy(channelWords[channel], payerName), figure: yuanWords(fen), strong: true }
    ]} /></Card>
    <View className='finance-buttons'>
      <Button kind='ghost' icon='receipt' onTap={() => goReceipt(id)}>{words.receipt}</Button>
      <Button onTap={onAnother}>{words.another}</Button>
    </View>
  </>
}
