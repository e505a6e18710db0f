import { yuan } from '@domain/kit/yuan'
import type { Action } from '@domain/matter/step'
import { isWithin, limitsOf, marginPercent } from '@domain/quote/limits'
import type { Quote } from '@domain/quote/quoting'
import type { DeskView } from '@domain/quote/view'
import { quoteInputWords } from '@domain/quote/words'
import { useState } from 'react'
import { Button, Field, Notice, Options, Sheet, TextArea, TextField } from '../kit'
import { troubleWords } from '../matter'
import type { ActProps } from '../matter/act/ActSheet'
import { useMove } from '../matter/act/use-move'
import { fenOf } from '../matter/money'
import { words } from './words'

type SheetProps = Pick<ActProps, 'view' | 'onDone'> & { onClose: () => void }

/** What prices can be made of, the cheapest first. */
export const liveOf = ({ live, quotes }: DeskView): Quote[] => quotes.filter(each => live.includes(each.id)).sort((a, b) => a.costFen - b.costFen)

function PriceForm ({ quote, desk, live, view, onQuote, onDone, onClose }: SheetProps & { quote: Quote, desk: DeskView, live: readonly Quote[], onQuote: (id: string) => void }) {
  const [typed, setTyped] = useState(''), [days, setDays] = useState(String(desk.limits.warrantyDays)), [note, setNote] = useState('')
  const direct: Action = quote.change ? 'proposeChange' : 'setPrice'
  const set = useMove(view, direct), propose = useMove(view, 'proposePrice')
  const fen = fenOf(typed), limits = limitsOf(quote.costFen, desk.limits), isOutside = fen !== undefined && !isWithin(fen, limits)
  // A manager sets any price; whoever may propose one has to ask.
  const needsManager = isOutside && view.may.includes('proposePrice') && !view.may.includes('allowPrice')
  const act = needsManager ? propose : set
  const nameOf = ({ vendorId, costFen }: Quote) => `${desk.asks.find(each => each.vendorId === vendorId)?.vendorName ?? ''} ¥${yuan(costFen)}`
  const send = async () => {
    if (fen === undefined) return
    const next = await act.run({ quoteId: quote.id, priceFen: fen, ...(days !== '' && { warrantyDays: Number(days) }), ...(note.trim() !== '' && { note }) })
    if (!next) return
    onClose()
    onDone(next)
  }
  return <Sheet open title={quote.change ? words.setChange : words.setPrice} onClose={onClose} footer={<Button kind='primary' busy={act.busy} onTap={send}>{needsManager ? words.propose : words.offer}</Button>}>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice>}
    <Field label={quoteInputWords.quoteId}><Options as='chips' label={quoteInputWords.quoteId} items={live.map(each => ({ key: each.id, label: nameOf(each) }))} value={quote.id} onPick={onQuote} /></Field>
    <TextField label={quoteInputWords.priceFen} hint={words.limits(yuan(limits.leastFen), yuan(limits.mostFen))} placeholder={words.priceExample} type='digit' maxLength={10} value={typed} onChange={setTyped} trail='元' />
    {fen !== undefined && <Notice tone={isOutside ? 'amber' : 'jade'}>{words.margin(yuan(fen - quote.costFen), marginPercent(fen, quote.costFen))}</Notice>}
    <TextField label={quoteInputWords.warrantyDays} type='number' maxLength={4} value={days} onChange={setDays} trail='天' />
    <TextArea label={isOutside ? words.noteWhy : words.noteToResident} maxLength={200} value={note} onChange={setNote} />
  </Sheet>
}

/** Sets what the resident pays, with the margin as it is typed; what is outside the limits goes to a manager. @param quote the one to begin with; the cheapest otherwise */
export function PriceSheet ({ quote: first, view, ...props }: SheetProps & { quote?: Quote }) {
  const [id, setId] = useState(first?.id)
  const desk = view.quoting?.desk, live = desk ? liveOf(desk) : [], quote = live.find(each => each.id === id) ?? live[0]
  return desk && quote ? <PriceForm quote={quote} desk={desk} live={live} view={view} onQuote={setId} {...props} /> : null
}
