import { day, moment } from '@domain/kit/calendar'
import { PickField, serverNow } from '../../kit'
import { words } from '../words'
import { dayWords } from './times'

interface DateFieldProps {
  label: string
  hint?: string
  /** `YYYY-MM-DD`; nothing before one is picked. */
  value: string | undefined
  /** What stands there before one is picked. */
  none?: string
  /** The first and the last day that may be picked. */
  start?: string
  end?: string
  onChange: (date: string) => void
  error?: string | undefined
}

/** A day, on the phone's own wheels. */
export function DateField ({ label, hint, value, none = words.pickDate, start, end, onChange, error }: DateFieldProps) {
  const now = serverNow()
  return <PickField
    label={label} hint={hint} error={error} icon='calendar' chosen={value !== undefined} shown={value === undefined ? none : dayWords(moment(value), now)}
    wheels={{ mode: 'date', value: value ?? day(now), ...(start !== undefined && { start }), ...(end !== undefined && { end }) }} onPick={onChange} />
}
