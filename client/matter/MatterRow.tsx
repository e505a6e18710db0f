import type { MatterCard as CardData } from '@domain/matter/contract'
import { kindWords } from '@domain/words'
import { Card, Chip, Ring, Row, serverNow } from '../kit'
import { pressing, stateOf } from './state-of'
import { ringOf } from './time/ring-of'
import { words } from './words'

interface MatterRowProps {
  matter: CardData
  onTap: () => unknown
  /** The one open beside the list on wide screens. */
  chosen?: boolean
}

/** What staff should know before opening it; most of these are rare. */
export const tellings = ({ kind, place, followers, nudges, reopened, priority }: CardData): string => [
  pressing(priority), kindWords[kind], place,
  followers > 0 && words.followers(followers), nudges > 0 && words.nudged(nudges), reopened > 0 && words.reopened(reopened)
].filter(Boolean).join(' · ')

/** A matter in a staff list: the time left, what and where, its state. */
export function MatterRow ({ matter, onTap, chosen = false }: MatterRowProps) {
  const ring = ringOf(matter, serverNow())
  const state = stateOf(matter, 'staff')
  const told = tellings(matter)
  return <Card onTap={onTap} chosen={chosen} label={[matter.title, state.word, ring?.reads, told].filter(Boolean).join('，')}>
    <Row lead={ring && <Ring {...ring} />} title={matter.title} note={told} chip={<Chip tone={state.tone}>{state.word}</Chip>} />
  </Card>
}
