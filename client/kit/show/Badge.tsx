import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { words } from '../words'
import './Badge.scss'

interface BadgeProps {
  /** How many, or simply that there is something. Nothing for 0. */
  count?: number | boolean | undefined
}

/** A red mark at the upper right of what it stands in. */
export function Badge ({ count }: BadgeProps) {
  if (!count) return null
  const dot = count === true
  return <View className={classes('kit-badge', dot && 'kit-badge-dot')} {...aria('img', dot ? words.newThings : words.unread(count))}>
    {dot ? '' : count > 99 ? '99+' : String(count)}
  </View>
}
