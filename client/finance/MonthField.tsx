import { Picker, View } from '@tarojs/components'
import { Field, Icon } from '../kit'
import { words } from './words'
import './finance.scss'

interface MonthFieldProps {
  label: string
  hint?: string
  /** `YYYY-MM` */
  value: string
  /** The earliest that may be chosen. */
  start?: string
  onChange: (month: string) => void
  error?: string | undefined
}

/** A month, on the phone's own wheels. */
export function MonthField ({ label, hint, value, start = '2000-01', onChange, error }: MonthFieldProps) {
  return <Field label={label} hint={hint} error={error}>
    <Picker mode='date' fields='month' value={value} start={start} onChange={({ detail }) => onChange(detail.value.slice(0, 7))}>
      <View className='finance-pick' aria-label={`${label}，${words.month(value)}`}>{words.month(value)}<Icon name='calendar' size='s' tone='plain' /></View>
    </Picker>
  </Field>
}
