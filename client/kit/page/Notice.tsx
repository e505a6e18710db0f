import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { Tap } from '../form/Tap'
import type { IconName } from '../icons'
import { Icon } from '../show/Icon'
import { toneClass, type Tone } from '../tones'
import './Notice.scss'

interface NoticeProps {
  children: ReactNode
  tone?: Tone
  icon?: IconName
  action?: string
  onAction?: (() => unknown) | undefined
}

/** One sentence across the page: something to know before reading on. */
export function Notice ({ children, tone = 'sky', icon = 'info', action, onAction }: NoticeProps) {
  return <View className={classes('kit-notice', toneClass(tone))} {...aria('status')}>
    <Icon name={icon} size='s' />
    <View className='kit-notice-text'>{children}</View>
    {action !== undefined && onAction && <Tap className='kit-notice-action' onTap={onAction}>{action}</Tap>}
  </View>
}
