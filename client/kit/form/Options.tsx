import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { facts } from '../facts'
import { Tap } from './Tap'
import './Options.scss'

export interface Option<K extends string = string> {
  key: K
  label: string
  /** In rows: what this one means, or why it can't be picked. */
  note?: string
  lead?: ReactNode
  disabled?: boolean
}

interface OptionsProps<K extends string> {
  items: readonly Option<K>[]
  value: K | undefined
  onPick: (key: K) => unknown
  /** Rows for what must be read, chips for what is known at a glance. */
  as?: 'rows' | 'chips'
  /** What is being chosen, for screen readers. */
  label?: string
}

/** One of several. */
export function Options<K extends string> ({ items, value, onPick, as = 'rows', label }: OptionsProps<K>) {
  return <View className={`kit-options-${as}`} {...aria('radiogroup', label)}>
    {items.map((item, index) => {
      const on = item.key === value
      const pick = { role: 'radio' as const, checked: on, disabled: item.disabled, onTap: () => onPick(item.key) }
      return as === 'chips'
        ? <Tap key={item.key} {...pick} className={classes('kit-option-chip', on && 'kit-option-chip-on')}>{item.label}</Tap>
        : <Tap key={item.key} {...pick} className={classes('kit-option-row', index === 0 && 'kit-option-row-first')}>
          {item.lead}
          <View className='kit-option-body'>
            {item.label}
            {item.note && <View className='kit-option-note'>{facts(item.note)}</View>}
          </View>
          <View className={classes('kit-option-dot', on && 'kit-option-dot-on')} />
        </Tap>
    })}
  </View>
}
