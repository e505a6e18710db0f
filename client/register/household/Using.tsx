import { View } from '@tarojs/components'
import type { HouseholdView } from '@domain/register/view'
import { roadWords } from '@domain/register-words'
import { relationWords } from '@domain/words'
import { Button, Card, Face, Row, Section, serverNow } from '../../kit'
import { daysWords } from '../../matter'
import type { Hidden } from '../RevealSheet'
import { words } from '../words'
import '../reveal.scss'

interface UsingProps {
  people: HouseholdView['people']
  /** Nothing where the person may not see whole numbers. */
  onReveal?: ((hidden: Hidden) => void) | undefined
}

/** Who is bound here now, and by which road. */
export function Using ({ people, onReveal }: UsingProps) {
  return <Section title={words.usingNow}>
    {people.length === 0 && <View className='household-none'>{words.nobodyBound}</View>}
    {people.map(({ personId, name, relation, from, until, road, phoneMask }) => <Card key={personId}>
      <Row lead={<Face name={name} size='s' />} title={name} note={[relationWords[relation], daysWords(from, until, serverNow()), roadWords[road]].join(' · ')} />
      {onReveal && phoneMask && <View className='register-acts'><Button
        kind='soft' small icon='phone' label={words.revealOf(name, words.phone, phoneMask)}
        onTap={() => onReveal({ of: 'person', id: personId, number: 'phone', name, mask: phoneMask })}>{phoneMask}</Button></View>}
    </Card>)}
  </Section>
}
