import { inputWords } from '@domain/words'
import { useState } from 'react'
import { TextField } from '../../kit'
import { fenOf } from '../money'
import { words } from '../words'
import type { FieldProps } from './field-props'

/** A sum in yuan. */
export function CostField ({ fill, error }: FieldProps) {
  const [typed, setTyped] = useState('')
  const change = (yuan: string) => {
    setTyped(yuan)
    fill({ costFen: fenOf(yuan) })
  }
  return <TextField label={inputWords.costFen} hint={words.costHint} error={error} placeholder={words.yuanExample} type='digit' maxLength={10} value={typed} onChange={change} />
}
