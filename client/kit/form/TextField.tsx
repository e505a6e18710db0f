import { Input, View, type InputProps } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import { Field, fieldBox, fieldName, type FieldProps } from './Field'
import './TextField.scss'

interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  placeholder?: string
  type?: 'text' | 'number' | 'digit' | 'idcard'
  maxLength?: number
  password?: boolean
  disabled?: boolean
  /** Inside the box at the right: a unit, a button. */
  trail?: ReactNode
  onDone?: (() => unknown) | undefined
}

/** One line of text. */
export function TextField ({ value, onChange, placeholder, type = 'text', maxLength = 140, password = false, disabled = false, trail, onDone, ...field }: TextFieldProps) {
  const heard: InputProps['onInput'] = ({ detail }) => onChange(detail.value)
  return <Field {...field}>
    <View className={classes('kit-text-field', fieldBox(field))}>
      <Input
        className='kit-text-field-input' placeholderClass='kit-field-placeholder' ariaLabel={fieldName(field)}
        value={value} onInput={heard} placeholder={placeholder} type={type} maxlength={maxLength} password={password} disabled={disabled}
        onConfirm={() => onDone?.()} />
      {typeof trail === 'string' ? <View className='kit-text-field-unit'>{trail}</View> : trail}
    </View>
  </Field>
}
