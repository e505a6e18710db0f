import { inputWords } from '@domain/words'
import { useState } from 'react'
import { fenOf } from '../money'
import { words } from '../words'
import type { FieldProps } from './field-props'
import { MoneyField } from './MoneyField'

/** A sum in yuan. */
export function CostField ({ fill, error }: FieldProps) {
  const [typed, setTyped] = useState('')
  const change = (yuan: string) => {
    setTyped(yuan)
    fill({ costFen: fenOf(yuan) })
  }
  return <MoneyField label={inputWords.costFen} hint={words.costHint} error={error} placeholder={words.yuanExample} value={typed} onChange={change} />
}
