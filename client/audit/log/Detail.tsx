import { View } from '@tarojs/components'
import type { AuditLine } from '@domain/audit/contract'
import { auditDetails, auditSentence } from '@domain/audit/words'
import { roleWords } from '@domain/words'
import { Card, Face, Row, Section, serverNow, Sheet } from '../../kit'
import { timeWords } from '../../matter'
import { detailsInWords, reasonInWords } from './in-words'
import { sameAs, type Narrowing } from './narrowing'
import { words } from './words'

interface DetailProps {
  line: AuditLine | undefined
  onClose: () => void
  onSame: (same: NonNullable<Narrowing['same']>) => void
}

/** One entry in full, and what else can be looked for from it. */
export function Detail ({ line, onClose, onSame }: DetailProps) {
  if (!line) return null
  const { seq, at, act, actorName, actorRoles, label, reason, details } = line
  const facts = [label, reason !== undefined && words.reason(reasonInWords(reason)), ...auditDetails(detailsInWords(act, details))].filter(Boolean)
  return <Sheet open title={words.number(seq)} onClose={onClose}>
    <Row lead={<Face name={actorName} />} title={`${actorName} ${auditSentence(line)}`} note={[timeWords(at, serverNow()), ...actorRoles.map(role => roleWords[role])].join(' · ')} />
    {facts.map(fact => <View key={String(fact)} className='audit-log-fact'>{fact}</View>)}
    <Section title={words.only}>
      <Card>{sameAs(line).map(same => <Row key={same.field} title={same.label} onTap={() => onSame(same)} />)}</Card>
    </Section>
  </Sheet>
}
