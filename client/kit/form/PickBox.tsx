import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import type { IconName } from '../icons'
import { Icon } from '../show/Icon'
import { fieldBox } from './Field'
import { Tap } from './Tap'
import './PickBox.scss'

export interface PickBoxProps {
  /** What is picked, for screen readers. */
  label: string
  /** What is picked now, in words; or, before anything is, what to do. */
  shown: string
  /** `false` before anything is picked. */
  chosen?: boolean
  /** At the left: what sort of thing it is. */
  lead?: IconName
  /** At the right: what a tap brings up. Without it the words stand in the middle, as in a pair of times. */
  icon?: IconName | undefined
  /** On a card, where white on white would not be seen. */
  sunken?: boolean | undefined
  error?: string | undefined
  /** Without it something around it hears the tap: a `Picker`. */
  onTap?: () => unknown
}

/** A value in a box that is tapped to pick another: as high as a line of text to fill in, and as wide as it may. */
export function PickBox ({ label, shown, chosen = true, lead, icon, sunken, error, onTap }: PickBoxProps) {
  const className = classes(fieldBox({ error }), 'kit-pick', sunken && 'kit-pick-sunken', icon === undefined && 'kit-pick-middle')
  const said = [label, shown, error].filter(Boolean).join('，')
  const inside = <>
    {lead && <Icon name={lead} size='s' tone={chosen ? 'jade' : 'plain'} />}
    <View className={classes('kit-pick-shown', !chosen && 'kit-field-placeholder')}>{shown}</View>
    {icon && <Icon name={icon} size='s' tone='plain' />}
  </>
  return onTap
    ? <Tap className={className} label={said} onTap={onTap}>{inside}</Tap>
    : <View className={className} hoverClass='kit-tap-pressed' {...aria('button', said)}>{inside}</View>
}
