import type { Colleague } from '@domain/people/contract'
import { Face, Field, Options } from '../../kit'
import { words } from './words'

interface PersonFieldProps {
  label: string
  people: readonly Colleague[]
  value: string | undefined
  onPick: (personId: string) => void
  /** Whoever is away can't stand in. */
  atWork?: boolean
  error?: string | undefined
}

const noteOf = ({ department, answersFor, onLeave, onDuty }: Colleague) =>
  [department, words.answersFor(answersFor), onLeave ? words.onLeave : onDuty ? words.onShift : words.offShift].join(' · ')

/** One of those who answer for matters, with how many they have. */
export function PersonField ({ label, people, value, onPick, atWork = false, error }: PersonFieldProps) {
  const items = people.map(each => ({
    key: each.personId, label: each.name, note: noteOf(each), lead: <Face name={each.name} size='s' />, disabled: atWork && each.onLeave
  }))
  return <Field label={label} error={error}><Options label={label} items={items} value={value} onPick={onPick} /></Field>
}
