import { View } from '@tarojs/components'
import { yuan } from '@domain/kit/yuan'
import type { PaymentCard } from '@domain/payment/view'
import { payChannelWords } from '@domain/receipt/words'
import { Chip, Row, serverNow } from '../../kit'
import { facts } from '../../kit/facts'
import { dayWords } from '../../matter'
import { goReceipt } from '../../receipt/routes'
import { itemsWords, words } from '../words'
import '../payment.scss'

const returned = ({ returnedFen, fen }: PaymentCard) => returnedFen >= fen ? words.back0 : words.backPart(yuan(returnedFen))

/** One payment: for what, when, how and by whom; what of it has gone back. */
export function PaymentRow ({ payment }: { payment: PaymentCard }) {
  const { id, items, at, channel, payerName, fen, returnedFen } = payment
  return <Row
    title={itemsWords(items)} note={<>
      {facts([dayWords(at, serverNow()), payChannelWords[channel], payerName && words.paidBy(payerName)].filter(Boolean).join(' · '))}
      {returnedFen > 0 && <View className='payment-mark'><Chip tone='sky'>{returned(payment)}</Chip></View>}
    </>} figure={`¥${yuan(fen)}`} onTap={() => goReceipt(id)} />
}
