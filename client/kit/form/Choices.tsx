import { View } from '@tarojs/components'
import { classes } from '../classes'
import type { IconName } from '../icons'
import { Icon } from '../show/Icon'
import type { Tone } from '../tones'
import { Tap } from './Tap'
import './Choices.scss'

export interface Choice<K extends string = string> {
  key: K
  label: string
  /** The neighbour's word for it: 家里坏了. */
  note?: string
  icon: IconName
  tone?: Tone
}

interface ChoicesProps<K extends string> {
  items: readonly Choice<K>[]
  /** Framed; leave it out where a tap leads on at once. */
  chosen?: K
  /** Two columns; elder mode always has two. */
  two?: boolean
  onPick: (key: K) => unknown
}

/** A few large pictured choices. */
export function Choices<K extends string> ({ items, chosen, two, onPick }: ChoicesProps<K>) {
  return <View className={classes('kit-choices', two && 'kit-choices-two')}>
    {items.map(({ key, label, note, icon, tone = 'jade' }) => <Tap
      key={key} className={classes('kit-choice', key === chosen && 'kit-choice-on')} label={note ? `${label}，${note}` : label}
      selected={chosen === undefined ? undefined : key === chosen} onTap={() => onPick(key)}>
      <Icon name={icon} size='l' tone={tone} washed />
      <View className='kit-choice-label'>{label}</View>
      {note && <View className='kit-choice-note'>{note}</View>}
    </Tap>)}
  </View>
}
