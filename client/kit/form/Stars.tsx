import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { Icon } from '../show/Icon'
import { words } from '../words'
import { Tap } from './Tap'
import './Stars.scss'

interface StarsProps {
  /** 0 before anything is chosen. */
  value: number
  /** Without it the stars are only shown. */
  onChange?: (value: number) => void
  /** What is being judged. */
  label: string
}

const five = [1, 2, 3, 4, 5] as const

/** How satisfied, from one to five, said in words too. */
export function Stars ({ value, onChange, label }: StarsProps) {
  if (!onChange) {
    return <View className='kit-stars kit-stars-shown' {...aria('img', `${label}，${words.star(value)}`)}>
      {five.map(star => <View key={star} className={classes('kit-star', star <= value && 'kit-star-on')}><Icon name='star' size='s' filled /></View>)}
    </View>
  }
  return <View className='kit-stars' {...aria('radiogroup', label)}>
    {five.map(star => <Tap
      key={star} role='radio' checked={star === value} className={classes('kit-star', star <= value && 'kit-star-on')}
      label={`${words.star(star)}，${words.stars[star - 1]}`} onTap={() => onChange(star)}>
      <Icon name='star' size='l' filled />
    </Tap>)}
    <View className='kit-stars-word'>{words.stars[value - 1] ?? ''}</View>
  </View>
}
