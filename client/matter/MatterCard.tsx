import { Image } from '@tarojs/components'
import type { MatterCard as CardData } from '@domain/matter/contract'
import { kindWords } from '@domain/words'
import { Card, Chip, Responsible, Row, serverNow, Stepper, useElder } from '../kit'
import { answerOf } from './answer-of'
import { stateOf, stepsOf } from './state-of'
import { timeWords } from './time/times'
import './MatterCard.scss'

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
  const state = stateOf(status, 'resident', mine)
  const answer = answerOf(matter, 'resident', now)
  const open = status !== 'closed' && status !== 'cancelled'
  return <Card onTap={onTap} label={`${title}，${state.word}，${answer.name}${answer.line}，${answer.note}`}>
    <Row
      lead={photo && <Image className='matter-card-thumb' src={photo} mode='aspectFill' />}
      title={title} note={`${kindWords[kind]} · ${timeWords(createdAt, now)}`} chip={<Chip tone={state.tone}>{state.word}</Chip>} />
    {open && !elder && <Stepper {...stepsOf(status)} />}
    {open && <Responsible inset {...answer} onCall={onCall} />}
  </Card>
}
