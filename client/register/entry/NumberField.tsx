import { Button, TextField } from '../../kit'
import { words } from '../words'

interface NumberFieldProps {
  label: string
  type: 'number' | 'idcard'
  /** What lies there already. */
  mask: string | undefined
  /** Empty: stays as it is; `null`: taken away. */
  value: string | null
  onChange: (value: string | null) => void
  error?: string | undefined
}

/** A sealed number: nobody sees the old one in order to change it. */
export function NumberField ({ label, type, mask, value, onChange, error }: NumberFieldProps) {
  return <TextField
    label={label} type={type} maxLength={24} value={value ?? ''} onChange={onChange} disabled={value === null} error={error}
    hint={value === null ? words.removed : mask ? words.keepNumber(mask) : words.optional}
    trail={mask && <Button kind='quiet' small label={`${value === null ? words.keep : words.remove} ${label}`} onTap={() => onChange(value === null ? '' : null)}>{value === null ? words.keep : words.remove}</Button>} />
}
