import { View } from '@tarojs/components'
import type { Material } from '@domain/matter/matter'
import { inputWords } from '@domain/words'
import { useState } from 'react'
import { Button, Field, IconButton, TextField } from '../../kit'
import { fenOf } from '../money'
import { words } from '../words'
import { hintOf, type FieldProps } from './field-props'
import './MaterialsField.scss'

interface Typed { name: string, quantity: string, yuan: string }

const blank: Typed = { name: '', quantity: '1', yuan: '' }

/** Rows without a name are not there yet; a missing sum means that it cost nothing. */
const materialsOf = (rows: readonly Typed[]): Material[] | undefined => {
  const named = rows.filter(row => row.name.trim() !== '').map(({ name, quantity, yuan }) => ({ name: name.trim(), quantity: Number(quantity) || 1, costFen: fenOf(yuan) ?? 0 }))
  return named.length > 0 ? named : undefined
}

/** What was used up, a row each. */
export function MaterialsField ({ must, fill, error }: FieldProps) {
  const [rows, setRows] = useState<readonly Typed[]>([])
  const change = (next: readonly Typed[]) => {
    setRows(next)
    fill({ materials: materialsOf(next) })
  }
  const set = (place: number, part: Partial<Typed>) => change(rows.map((row, index) => index === place ? { ...row, ...part } : row))
  return <Field label={inputWords.materials} hint={hintOf(must)} error={error}>
    {rows.map((row, place) => <View key={place} className='matter-material'>
      <View className='matter-material-name'><TextField label={words.materialName} maxLength={40} value={row.name} onChange={name => set(place, { name })} /></View>
      <View className='matter-material-figure'><TextField label={words.quantity} type='digit' value={row.quantity} onChange={quantity => set(place, { quantity })} /></View>
      <View className='matter-material-figure'><TextField label={words.yuan} type='digit' value={row.yuan} onChange={yuan => set(place, { yuan })} /></View>
      <View className='matter-material-remove'><IconButton icon='trash' label={words.removeMaterial(row.name)} onTap={() => change(rows.filter((_, index) => index !== place))} /></View>
    </View>)}
    <Button kind='soft' icon='plus' onTap={() => change([...rows, blank])}>{words.addMaterial}</Button>
  </Field>
}
