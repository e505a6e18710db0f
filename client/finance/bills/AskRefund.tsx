import { yuan } from '@domain/kit/yuan'
import { payment } from '@domain/payment/contract'
import type { PaymentCard } from '@domain/payment/view'
import { useState } from 'react'
import { Button, connect, Field, Notice, Options, say, Sheet, TextArea, TextField, useChoiceAct } from '../../kit'
import { troubleWords } from '../../matter'
import { fenOf } from '../../matter/money'
import { itemsWords } from '../../payment/words'
import { words as common } from '../words'
import { returnable } from './returnable'
import { words } from './words'

const api = connect(payment)

interface AskRefundProps { payment: PaymentCard, premisesId: string, onClose: () => void, onAsked: () => unknown }
interface Asked { source: 'prepaid' | 'deposit', billId?: string, fen: number, reason: string }

/** What of a payment is to go back, how much and why; somebody else decides. */
export function AskRefund ({ payment: paid, premisesId, onClose, onAsked }: AskRefundProps) {
  const offers = returnable(paid, premisesId)
  const [key, setKey] = useState(offers[0]?.key)
  const offer = offers.find(each => each.key === key)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const act = useChoiceAct((actKey, asked: Asked) => api.askRefund({ key: actKey, paymentId: paid.id, premisesId, ...asked }))
  const fen = typed === '' ? offer?.fen : fenOf(typed)
  const send = async () => {
    if (!offer || fen === undefined) return
    const { source, billId } = offer
    if (!await act.run({ source, ...(billId !== undefined && { billId }), fen, reason: reason.trim() })) return
    say(words.asked)
    await onAsked()
  }
  return <Sheet
    open title={words.refundOf(itemsWords(paid.items))} onClose={onClose}
    footer={offer && <Button busy={act.busy} disabled={!fen || reason.trim().length < 2} onTap={send}>{words.askRefund}</Button>}>
    {!offer && <Notice>{words.nothingBack}</Notice>}
    {offer && <>
      {offers.length > 1 && <Field label={words.source}><Options
        as='chips' label={words.source} value={key} onPick={setKey} items={offers.map(each => ({ key: each.key, label: each.name === undefined ? words.paidAhead : words.depositOf(each.name) }))} /></Field>}
      <TextField label={words.amount} hint={words.most(yuan(offer.fen))} type='digit' maxLength={10} placeholder={yuan(offer.fen)} value={typed} onChange={setTyped} error={fen === undefined ? common.notMoney : undefined} />
      <TextArea label={common.because} placeholder={words.refundReason} maxLength={80} value={reason} onChange={setReason} />
      {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    </>}
  </Sheet>
}
