import { Picker, View } from '@tarojs/components'
import { Field, Icon } from '../kit'
import { words } from './words'
import './binding.scss'

interface DayFieldProps { label: string, hint?: string, value: string | undefined, onChange: (date: string) => void, error?: string | undefined }

/** A last day, on the phone's own wheels. */
export function DayField ({ label, hint, value, onChange, error }: DayFieldProps) {
  const shown = value ?? words.optional
  return <Field label={label} hint={hint} error={error}>
    <Picker mode='date' value={value ?? ''} onChange={({ detail }) => onChange(detail.value)}>
      <View className='binding-day' aria-label={`${label}，${shown}`}>{shown}<Icon name='calendar' size='s' tone='plain' /></View>
    </Picker>
  </Field>
}
