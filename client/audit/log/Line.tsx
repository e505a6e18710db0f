import type { AuditLine } from '@domain/audit/contract'
import { auditSentence } from '@domain/audit/words'
import { local } from '@domain/kit/calendar'
import { Face, Row } from '../../kit'
import { reasonInWords } from './in-words'
import { words } from './words'

/** Who did what at what time, and why. */
export function Line ({ line, onOpen }: { line: AuditLine, onOpen: (line: AuditLine) => void }) {
  const said = auditSentence(line), clock = local(line.at).format('HH:mm')
  const note = [clock, line.reason !== undefined && words.reason(reasonInWords(line.reason))].filter(Boolean).join(' · ')
  return <Row lead={<Face name={line.actorName} size='s' />} title={`${line.actorName} ${said}`} note={note} label={`${line.actorName}${said}，${note}`} onTap={() => onOpen(line)} />
}
