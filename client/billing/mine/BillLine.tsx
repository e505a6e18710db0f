import { View } from '@tarojs/components'
import { owedFen } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'
import { yuan } from '@domain/kit/yuan'
import { Chip, Row, serverNow, Tap } from '../../kit'
import { CheckMark } from '../CheckMark'
import { goBill } from '../routes'
import { dueMark, dueNote } from './due'

interface BillLineProps {
  card: BillCard
  /** While some are being chosen: whether this one is; nothing where it can't be. */
  chosen?: boolean | undefined
  onToggle?: (() => void) | undefined
}

/** One bill: what, for when, until when and how much. A tap says why it is that much, or chooses it. */
export function BillLine ({ card, chosen, onToggle }: BillLineProps) {
  const now = serverNow(), mark = dueMark(card, now), sum = `¥${yuan(owedFen(card))}`
  const note = <>
    {dueNote(card, now)}
    {mark && <View className='billing-mark'><Chip tone={mark.tone}>{mark.word}</Chip></View>}
  </>
  if (!onToggle) return <Row title={card.name} note={note} figure={sum} onTap={() => goBill(card.id)} />
  return <Tap role='checkbox' checked={chosen === true} disabled={chosen === undefined} label={[card.name, dueNote(card, now), mark?.word, sum].filter(Boolean).join('，')} onTap={onToggle}>
    <Row lead={<CheckMark on={chosen === true} />} title={card.name} note={note} figure={sum} />
  </Tap>
}
