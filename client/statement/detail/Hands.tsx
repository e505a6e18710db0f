import type { StatementView } from '@domain/statement/view'
import { Card, Row, Section, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { words } from '../words'

const steps = ['madeBy', 'sent', 'confirmed', 'approved', 'paid'] as const

/** Who did what of it, in the order in which it goes. */
export function Hands ({ of }: { of: StatementView }) {
  const now = serverNow()
  return <Section title={words.hands}><Card>
    {steps.map(step => of[step] && <Row key={step} title={words.steps[step]} note={`${of[step].byName} · ${timeWords(of[step].at, now)}`} />)}
  </Card></Section>
}
