import { Picker, View } from '@tarojs/components'
import { moment } from '@domain/kit/calendar'
import { Field, Icon, serverNow } from '../../kit'
import { dayWords } from './times'
import './DateField.scss'

interface DateFieldProps {
  label: string
  /** `YYYY-MM-DD` */
  value: string
  onChange: (date: string) => void
  error?: string | undefined
}

/** A day, on the phone's own wheels. */
export function DateField ({ label, value, onChange, error }: DateFieldProps) {
  const said = dayWords(moment(value), serverNow())
  return <Field label={label} error={error}>
    <Picker mode='date' value={value} onChange={({ detail }) => onChange(detail.value)}>
      <View className='matter-date' aria-label={`${label}，${said}`}>{said}<Icon name='calendar' size='s' tone='plain' /></View>
    </Picker>
  </Field>
}
