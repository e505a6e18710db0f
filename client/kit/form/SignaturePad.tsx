import { View } from '@tarojs/components'
import { words } from '../words'
import { Button } from './Button'
import { Field } from './Field'
import type { Stroke } from './pen'
import { PenBox } from './PenBox'
import './SignaturePad.scss'

interface SignaturePadProps {
  label: string
  value: readonly Stroke[]
  onChange: (strokes: Stroke[]) => unknown
  error?: string | undefined
}

/** A box to write one's name in with a finger; written anew by a tap. */
export function SignaturePad ({ label, value, onChange, error }: SignaturePadProps) {
  return <Field label={label} error={error}>
    <View className='kit-signature'>
      <PenBox strokes={value} onStroke={stroke => onChange([...value, stroke])} label={value.length === 0 ? `${label}，${words.signHere}` : `${label}，${words.signed}`} />
      {value.length === 0 && <View className='kit-signature-hint'>{words.signHere}</View>}
    </View>
    {value.length > 0 && <View className='kit-signature-again'><Button kind='quiet' small icon='refresh' onTap={() => onChange([])}>{words.signAgain}</Button></View>}
  </Field>
}
