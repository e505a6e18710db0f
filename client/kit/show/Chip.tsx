import { View } from '@tarojs/components'
import { classes } from '../classes'
import { toneClass, type Tone } from '../tones'
import './Chip.scss'

interface ChipProps { children: string, tone?: Tone }

/** A state in one or two words. */
export function Chip ({ children, tone = 'jade' }: ChipProps) {
  return <View className={classes('kit-chip', toneClass(tone))}>{children}</View>
}
