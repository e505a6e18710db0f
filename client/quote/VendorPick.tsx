import type { Suggestion } from '@domain/vendor/suggestion'
import { Card, Chip, Row } from '../kit'
import { reasonSaid } from './reason-words'
import { words } from './words'

/** One company with everything that speaks for or against it. */
export function VendorPick ({ suggestion: { name, fit, score, why }, isChosen, onTap }: { suggestion: Suggestion, isChosen: boolean, onTap: () => unknown }) {
  return <Card chosen={isChosen} label={name} {...(fit && { onTap })}>
    <Row title={name} note={why.map(reasonSaid).join(' · ')} chip={<Chip tone={fit ? 'jade' : 'cinnabar'}>{fit ? String(score) : words.unfit}</Chip>} />
  </Card>
}
