import { Picker } from '@tarojs/components'
import { classes } from '../classes'
import { Field, type FieldProps } from './Field'
import { PickBox, type PickBoxProps } from './PickBox'

/** What the phone's own wheels offer: days `YYYY-MM-DD`, times `HH:mm`, or words by their place. */
type Wheels =
  | { mode: 'date', value: string, start?: string | undefined, end?: string | undefined }
  | { mode: 'time', value: string }
  | { mode: 'selector', value: number, range: string[] }

interface PickFieldProps extends FieldProps, Pick<PickBoxProps, 'shown' | 'chosen' | 'icon' | 'sunken'> {
  wheels: Wheels
  /** A day, a time, or the place in `range`. */
  onPick: (value: string) => void
  /** Without label above it, as one of several in a row. */
  bare?: boolean
}

/** Some phones leave out the zero of 08:30. */
const whole = (mode: Wheels['mode'], value: string) => mode === 'time' ? value.padStart(5, '0') : value

/** Picked on the phone's own wheels rather than typed. */
export function PickField ({ wheels, onPick, bare = false, label, hint, error, ...box }: PickFieldProps) {
  const picker = <Picker className={classes(bare && 'kit-pick-bare')} {...wheels} onChange={({ detail }) => onPick(whole(wheels.mode, String(detail.value)))}>
    <PickBox label={label} error={error} {...box} />
  </Picker>
  return bare ? picker : <Field label={label} hint={hint} error={error}>{picker}</Field>
}
