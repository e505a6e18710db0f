import { View } from '@tarojs/components'
import { Button } from '../form/Button'
import { Spot } from '../show/Spot'
import type { SpotName } from '../spots'
import { words } from '../words'
import './Empty.scss'

export interface EmptyProps {
  /** What is so: “没有正在办理的事项”. */
  title?: string
  /** What will appear here, and when. */
  hint?: string
  /** The next step. */
  action?: string
  onAction?: (() => unknown) | undefined
  picture?: SpotName
}

/** Nothing here: says what will appear, and offers the next step. */
export function Empty ({ title = words.emptyTitle, hint, action, onAction, picture = 'empty' }: EmptyProps) {
  return <View className='kit-empty'>
    <Spot name={picture} />
    <View className='kit-empty-title'>{title}</View>
    {hint !== undefined && <View className='kit-empty-hint'>{hint}</View>}
    {action !== undefined && onAction && <View className='kit-empty-action'><Button onTap={onAction}>{action}</Button></View>}
  </View>
}
