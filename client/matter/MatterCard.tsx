import type { MatterCard as CardData } from '@domain/matter/contract'
import { ended } from '@domain/matter/matter'
import { kindWords } from '@domain/words'
import { Card, Responsible, serverNow, Stepper, useElder } from '../kit'
import { answerOf } from './answer-of'
import { CardHead } from './CardHead'
import { stateOf, stepsOf } from './state-of'
import { timeWords } from './time/times'

interface MatterCardProps {
  matter: CardData
  /** Where the whole card leads. */
  onTap: () => unknown
  /** One tap to call whoever answers for it. */
  onCall?: (() => unknown) | undefined
}

/** A resident's matter in a list: what it is, where it stands, and who answers for it. */
export function MatterCard ({ matter, onTap, onCall }: MatterCardProps) {
  const { elder } = useElder()
  const { title, status, kind, createdAt, photo, mine } = matter
  const now = serverNow()
  const state = stateOf(matter, 'resident', mine)
  const answer = answerOf(matter, 'resident', now)
  const open = !ended.includes(status)
  return <Card onTap={onTap} label={`${title}，${state.word}，${answer.name}${answer.line}，${answer.note}`}>
    <CardHead title={title} note={`${kindWords[kind]} · ${timeWords(createdAt, now)}`} state={state} photo={photo} />
    {open && !elder && <Stepper {...stepsOf(matter)} />}
    {open && <Responsible inset {...answer} onCall={onCall} />}
  </Card>
}
