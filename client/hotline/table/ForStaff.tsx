import { may } from '@domain/people/capability'
import type { Me } from '@domain/people/contract'
import { Card, Icon, Row, Section } from '../../kit'
import { goHotlineOffice, goRecordCall } from '../routes'
import { words } from '../words'

/** The other end of the line: what came in is written down, and who answers is decided. */
export function ForStaff ({ me: { who } }: { me: Me }) {
  if (!who || !may(who, 'recordMatters')) return null
  return <Section title={words.cameIn}><Card>
    <Row lead={<Icon name='edit' tone='jade' washed />} title={words.writeDown} note={words.writeDownNote} onTap={goRecordCall} />
    {may(who, 'keepHotlines') && <Row lead={<Icon name='phone' tone='jade' washed />} title={words.keep} note={words.keepNote} onTap={goHotlineOffice} />}
  </Card></Section>
}
