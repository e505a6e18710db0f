import { isPayable, owedFen } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'
import { periodWords } from '@domain/billing/words'
import { CheckMark } from '../../billing/CheckMark'
import { Card, Chip, Row, Tap } from '../../kit'
import { View } from '@tarojs/components'
import { yuanWords } from '../../matter/money'
import { words } from './words'

const noteOf = (card: BillCard) => [periodWords(card.period, card.months), card.note, card.lateFen > 0 && words.late((card.lateFen / 100).toFixed(2))].filter(Boolean).join(' · ')

interface BillsProps { cards: readonly BillCard[], ticked: readonly BillCard[], onToggle: (id: string) => void }

/** Open bills of a home, each with a tick; what the household is paying on a phone just now has none. */
export function Bills ({ cards, ticked, onToggle }: BillsProps) {
  return <Card>{cards.map(card => {
    const on = ticked.includes(card), sum = yuanWords(owedFen(card))
    return <View key={card.id} className='finance-line'>
      <Tap role='checkbox' className='finance-tick' checked={on} disabled={!isPayable(card)} label={[card.name, noteOf(card), sum].join('，')} onTap={() => onToggle(card.id)}>
        <Row lead={<CheckMark on={on} />} title={card.name} note={noteOf(card)} figure={sum} {...(card.beingPaid && { chip: <Chip tone='sky'>{words.paying}</Chip> })} />
      </Tap>
    </View>
  })}</Card>
}
