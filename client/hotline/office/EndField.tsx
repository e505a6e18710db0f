import { Field, Options } from '../../kit'
import { DateField } from '../../matter'
import { words } from '../words'

interface EndFieldProps { value: string | undefined, /** The first day that may be picked, and what is proposed. */ start: string, onChange: (ends: string | undefined) => void, error?: string | undefined }

/** For ever, or until a day. */
export function EndField ({ value, start, onChange, error }: EndFieldProps) {
  return <>
    <Field label={words.ends} hint={words.endNote}><Options
      as='chips' label={words.ends} value={value === undefined ? 'endless' : 'day'} onPick={key => onChange(key === 'day' ? value ?? start : undefined)}
      items={[{ key: 'endless', label: words.endless }, { key: 'day', label: words.endsOn }]} /></Field>
    {value !== undefined && <DateField label={words.endsOn} value={value} start={start} onChange={onChange} error={error} />}
  </>
}
