import type { ComponentProps } from 'react'
import { TextField } from '../../kit'
import { fenOf } from '../money'
import { words } from '../words'

type MoneyFieldProps = Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'placeholder' | 'value' | 'onChange' | 'error'>

/** A sum in yuan as it is typed; what is no sum of money is said at once. */
export function MoneyField ({ value, error, ...field }: MoneyFieldProps) {
  const wrong = value.trim() !== '' && fenOf(value) === undefined ? words.notMoney : undefined
  return <TextField {...field} type='digit' maxLength={10} value={value} error={error ?? wrong} />
}
