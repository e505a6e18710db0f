import { inputWords } from '@domain/words'
import { Face, Field, Options, Skeleton } from '../../kit'
import { troubleWords } from '../trouble'
import { words } from '../words'
import { isDesk, useColleagues } from './colleagues'
import type { FieldProps } from './field-props'

/** Who is to take over: clerks and managers, those away greyed. */
export function ColleagueField ({ view, filled, fill, error }: FieldProps) {
  const { data, error: failure } = useColleagues()
  const items = data?.filter(each => isDesk(each) && each.personId !== view.firstContact?.id).map(({ personId, name, department, onLeave, onDuty }) => ({
    key: personId, label: name, lead: <Face name={name} size='s' />, disabled: onLeave,
    note: [department, onLeave ? words.onLeave : onDuty ? words.onShift : words.offShift].join(' · ')
  }))
  return <Field label={inputWords.clerkId} error={error ?? troubleWords(failure)}>
    {items ? <Options label={inputWords.clerkId} items={items} value={filled.clerkId} onPick={clerkId => fill({ clerkId })} /> : <Skeleton />}
  </Field>
}
