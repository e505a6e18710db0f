import { View } from '@tarojs/components'
import { isPayable, sumOwed, type HomeBills } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'
import { yuan } from '@domain/kit/yuan'
import { Card, Section } from '../../kit'
import { BillLine } from './BillLine'
import { PrepaidOffer } from './PrepaidOffer'

interface HomeSectionProps {
  home: HomeBills
  balanceFen: number
  /** The ids that are chosen, while some are. */
  chosen: readonly string[] | undefined
  onToggle: (id: string) => void
  onPaid: () => Promise<unknown>
}

/** What one home owes, and what was paid ahead for it. */
export function HomeSection ({ home: { premisesId, label, cards }, balanceFen, chosen, onToggle, onPaid }: HomeSectionProps) {
  const isChosen = (card: BillCard) => isPayable(card) ? chosen?.includes(card.id) : undefined
  const wanted = cards.filter(card => isPayable(card) && (chosen?.includes(card.id) ?? true))
  return <Section title={label} note={`¥${yuan(sumOwed(cards))}`}>
    <Card>{cards.map(card => <View key={card.id} className='billing-line'>
      <BillLine card={card} chosen={isChosen(card)} {...(chosen && { onToggle: () => onToggle(card.id) })} />
    </View>)}</Card>
    {balanceFen > 0 && <PrepaidOffer premisesId={premisesId} bills={wanted} balanceFen={balanceFen} onPaid={onPaid} />}
  </Section>
}
