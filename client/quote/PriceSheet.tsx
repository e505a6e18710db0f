import { yuan } from '@domain/kit/yuan'
import type { Action } from '@domain/matter/step'
import { isWithin, limitsOf, marginPercent } from '@domain/quote/limits'
import type { Quote } from '@domain/quote/quoting'
import type { DeskView } from '@domain/quote/view'
import { quoteInputWords } from '@domain/quote/words'
import { useState } from 'react'
import { Button, Notice, Sheet, TextArea, TextField } from '../kit'
import { troubleWords } from '../matter'
import { useMove } from '../matter/act/use-move'
import { fenOf } from '../matter/money'
import type { AnswerProps } from './use-answer'
import { words } from './words'

interface PriceSheetProps extends AnswerProps { quote: Quote, desk: DeskView, onClose: () => void }

/** Sets what the resident pays, with the margin as it is typed; what is outside the limits goes to a manager. */
export function PriceSheet ({ quote, desk, view, onDone, onClose }: PriceSheetProps) {
  const [typed, setTyped] = useState(''), [days, setDays] = useState(String(desk.limits.warrantyDays)), [note, setNote] = useState('')
  const direct: Action = quote.change ? 'proposeChange' : 'setPrice'
  const set = useMove(view, direct), propose = useMove(view, 'proposePrice')
  const fen = fenOf(typed), limits = limitsOf(quote.costFen, desk.limits), isOutside = fen !== undefined && !isWithin(fen, limits)
  // A manager sets any price; whoever may propose one has to ask.
  const needsManager = isOutside && view.may.includes('proposePrice') && !view.may.includes('allowPrice')
  const act = needsManager ? propose : set
  const send = async () => {
    if (fen === undefined) return
    const next = await act.run({ quoteId: quote.id, priceFen: fen, ...(days !== '' && { warrantyDays: Number(days) }), ...(note.trim() !== '' && { note }) })
    if (!next) return
    onClose()
    onDone(next)
  }
  return <Sheet open title={words.use} onClose={onClose} footer={<Button kind='primary' busy={act.busy} onTap={send}>{needsManager ? words.propose : words.offer}</Button>}>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice>}
    <TextField label={quoteInputWords.priceFen} hint={words.limits(yuan(limits.leastFen), yuan(limits.mostFen))} placeholder={words.priceExample} type='digit' maxLength={10} value={typed} onChange={setTyped} trail='元' />
    {fen !== undefined && <Notice tone={isOutside ? 'amber' : 'jade'}>{words.margin(yuan(fen - quote.costFen), marginPercent(fen, quote.costFen))}</Notice>}
    <TextField label={quoteInputWords.warrantyDays} type='number' maxLength={4} value={days} onChange={setDays} trail='天' />
    <TextArea label={isOutside ? words.noteWhy : words.noteToResident} maxLength={200} value={note} onChange={setNote} />
  </Sheet>
}
