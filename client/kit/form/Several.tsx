import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import type { Option } from './Options'
import { Tap } from './Tap'
import './Options.scss'

interface SeveralProps<K extends string> {
  items: readonly Pick<Option<K>, 'key' | 'label' | 'disabled'>[]
  values: readonly K[]
  onChange: (values: K[]) => void
  /** What is being chosen, for screen readers. */
  label: string
}

/** Any number of a few, as chips; they come out in the order they stand in. */
export function Several<K extends string> ({ items, values, onChange, label }: SeveralProps<K>) {
  const toggled = (key: K) => items.map(each => each.key).filter(each => each === key ? !values.includes(each) : values.includes(each))
  return <View className='kit-options-chips' {...aria('group', label)}>
    {items.map(({ key, label: name, disabled }) => {
      const on = values.includes(key)
      return <Tap key={key} role='checkbox' checked={on} disabled={disabled} className={classes('kit-option-chip', on && 'kit-option-chip-on')} onTap={() => onChange(toggled(key))}>{name}</Tap>
    })}
  </View>
}
