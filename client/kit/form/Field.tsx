import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../aria/aria'
import { Icon } from '../show/Icon'
import './Field.scss'

export interface FieldProps {
  label: string
  /** Beside the label: what is expected, or that it may be left out. */
  hint?: string | undefined
  /** Under it: what is wrong and how to put it right. */
  error?: string | undefined
}

/** What a screen reader calls an input: its label, and what is wrong with it. */
export const fieldName = ({ label, hint, error }: FieldProps) => [label, error ?? hint].filter(Boolean).join('，')

/** The class of the box around an input. */
export const fieldBox = ({ error }: Pick<FieldProps, 'error'>) => error === undefined ? 'kit-field-box' : 'kit-field-box kit-field-box-wrong'

/** Label, hint and error around anything that is filled in. */
export function Field ({ label, hint, error, children }: PropsWithChildren<FieldProps>) {
  return <View className='kit-field'>
    <View className='kit-field-label'>
      <View>{label}</View>
      {hint !== undefined && <View className='kit-field-hint'>{hint}</View>}
    </View>
    {children}
    {error !== undefined && <View className='kit-field-error' {...aria('alert')}><Icon name='alert' size='s' />{error}</View>}
  </View>
}
