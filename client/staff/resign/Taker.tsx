import type { StaffMember } from '@domain/staff/contract'
import { Face, Field, Options } from '../../kit'
import { resigningWords, words } from '../words'

interface TakerProps { label: string, people: readonly StaffMember[], value: string | undefined, onPick: (personId: string) => void, error?: string | undefined }

const noteOf = ({ department, answersFor, onLeave, onDuty }: StaffMember) =>
  [department, resigningWords.holds(answersFor), onLeave ? words.onLeave : onDuty ? words.onDuty : words.offDuty].join(' · ')

/** Who takes over; whoever is away can't. */
export function Taker ({ label, people, value, onPick, error }: TakerProps) {
  const items = people.map(each => ({ key: each.personId, label: each.name, note: noteOf(each), lead: <Face name={each.name} size='s' />, disabled: each.onLeave }))
  return <Field label={label} error={error}><Options label={label} items={items} value={value} onPick={onPick} /></Field>
}
