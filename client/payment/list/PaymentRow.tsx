import { yuan } from '@domain/kit/yuan'
import type { PaymentCard } from '@domain/payment/view'
import { payChannelWords } from '@domain/receipt/words'
import { Chip, Row, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { goReceipt } from '../../receipt/routes'
import { itemsWords, words } from '../words'

const returned = ({ returnedFen, fen }: PaymentCard) => returnedFen >= fen ? words.back0 : words.backPart(yuan(returnedFen))

/** One payment: for what, when, how and by whom; what of it has gone back. */
export function PaymentRow ({ payment }: { payment: PaymentCard }) {
  const { id, items, at, channel, payerName, fen, returnedFen } = payment
  return <Row
    title={itemsWords(items)} note={[timeWords(at, serverNow()), payChannelWords[channel], payerName && words.paidBy(payerName)].filter(Boolean).join(' · ')}
    {...(returnedFen > 0 && { chip: <Chip tone='sky'>{returned(payment)}</Chip> })} figure={`¥${yuan(fen)}`} onTap={() => goReceipt(id)} />
}
