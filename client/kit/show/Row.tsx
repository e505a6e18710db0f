import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import { Tap } from '../form/Tap'
import { useElder } from '../use-elder'
import { Icon } from './Icon'
import './Row.scss'

interface RowProps {
  title: ReactNode
  note?: ReactNode
  /** At the left: a face, a ring, an icon. */
  lead?: ReactNode
  /** The state, a `Chip`: at the right, or under the note where elder mode needs the width. */
  chip?: ReactNode
  /** At the right: a button, a mark. */
  trail?: ReactNode
  /** At the right, as a figure: money, counts. */
  figure?: string
  label?: string
  /** Makes the row a target and shows that it leads somewhere. */
  onTap?: () => unknown
}

/** One line of a list or a card: what leads it, what it is, what is the matter with it. */
export function Row ({ title, note, lead, chip, trail, figure, label, onTap }: RowProps) {
  const { elder } = useElder()
  const content = <>
    {lead}
    <View className='kit-row-body'>
      <View className='kit-row-title'>{title}</View>
      {note !== undefined && <View className='kit-row-note'>{note}</View>}
      {elder && chip !== undefined && <View className='kit-row-chip'>{chip}</View>}
    </View>
    {figure !== undefined && <View className='kit-row-figure'>{figure}</View>}
    {!elder && chip}
    {trail !== undefined && <View className='kit-row-trail'>{trail}</View>}
    {onTap && <Icon name='next' size='s' tone='plain' />}
  </>
  return onTap
    ? <Tap className={classes('kit-row', 'kit-row-tall')} label={label} onTap={onTap}>{content}</Tap>
    : <View className='kit-row'>{content}</View>
}
