import { Textarea, View, type TextareaProps } from '@tarojs/components'
import { classes } from '../classes'
import { words } from '../words'
import { Field, fieldBox, fieldName, type FieldProps } from './Field'
import './TextArea.scss'

interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength?: number
}

/** Several lines of text, with how much is written. */
export function TextArea ({ value, onChange, placeholder, maxLength = 500, ...field }: TextAreaProps) {
  const heard: TextareaProps['onInput'] = ({ detail }) => onChange(detail.value)
  return <Field {...field}>
    <View className={classes('kit-text-area', fieldBox(field))}>
      <Textarea
        className='kit-text-area-input' placeholderClass='kit-field-placeholder' ariaLabel={fieldName(field)}
        value={value} onInput={heard} placeholder={placeholder} maxlength={maxLength} showConfirmBar={false} cursorSpacing={80} />
      <View className='kit-text-area-count'>{words.written([...value].length, maxLength)}</View>
    </View>
  </Field>
}
