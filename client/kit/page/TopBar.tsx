import { View } from '@tarojs/components'
import { useMemo, type ReactNode } from 'react'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { IconButton } from '../form/IconButton'
import { Tap } from '../form/Tap'
import { frame } from '../ports/frame'
import { Icon } from '../show/Icon'
import { words } from '../words'
import { goBack, isFirst } from './route'
import './TopBar.scss'

export interface TopBarProps {
  title: string
  /** Beside the title of a front page: the premises, the shift. */
  note?: string | undefined
  /** Makes title and note lead somewhere, such as the choice of premises. */
  onTitle?: (() => unknown) | undefined
  /** A front page: title at the left, no way back. */
  front?: boolean | undefined
  /** At the right, where WeChat's capsule leaves room. */
  aside?: ReactNode
  /** Instead of going back, for instance to ask before leaving. */
  onBack?: (() => unknown) | undefined
}

/** What the way back takes at the left; a title in the middle of the window must leave as much there as the capsule does. */
const side = 52

/** Our own top bar: WeChat's is switched off by `navigationStyle: 'custom'`, and browsers have none. */
export function TopBar ({ title, note, onTitle, front, aside, onBack = goBack }: TopBarProps) {
  const { top, bar, right } = useMemo(() => frame(), [])
  const line = <>
    <View className='kit-top-bar-name'>{title}</View>
    {note !== undefined && <View className='kit-top-bar-note'>{note}</View>}
    {onTitle && <Icon name='down' size='s' tone='plain' />}
  </>
  return <View className='kit-top-bar' style={{ paddingTop: `${top}px` }}>
    <View className={classes('kit-top-bar-row', front && 'kit-top-bar-front')} style={{ minHeight: `${bar}px`, ...(right > 0 && { paddingRight: `${right}px` }) }}>
      {!front && <IconButton icon={isFirst() ? 'home' : 'back'} label={isFirst() ? words.home : words.back} onTap={onBack} />}
      <View className='kit-top-bar-title' style={front ? {} : { marginLeft: `${Math.max(0, right - side)}px` }} {...aria('heading', note === undefined ? title : `${title}，${note}`)}>
        {front ? (onTitle ? <Tap className='kit-top-bar-line' onTap={onTitle}>{line}</Tap> : <View className='kit-top-bar-line'>{line}</View>) : title}
      </View>
      {aside ?? (!front && right === 0 && <View className='kit-top-bar-side' />)}
    </View>
  </View>
}
