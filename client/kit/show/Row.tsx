import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import { facts } from '../facts'
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
  /** At the right: a mark, an icon that is tapped. */
  trail?: ReactNode
  /** A `Button`: at the right, or under the text where elder mode needs the width. */
  act?: ReactNode
  /** At the right, as a figure: money, counts. */
  figure?: string
  label?: string
  /** Makes the row a target and shows that it leads somewhere. */
  onTap?: (() => unknown) | undefined
  /** Shows that it leads somewhere where the card around it is the target. */
  leads?: boolean
}

/** Whether there is anything to show: what is left out by `&&` is nothing. */
const is = (part: ReactNode) => part !== undefined && part !== null && part !== false && part !== ''

/** One line of a list or a card: what leads it, what it is, what is the matter with it. */
export function Row ({ title, note, lead, chip, trail, act, figure, label, onTap, leads = onTap !== undefined }: RowProps) {
  const { elder } = useElder()
  const content = <>
    {lead}
    <View className='kit-row-body'>
      <View className='kit-row-title'>{title}</View>
      {is(note) && <View className='kit-row-note'>{typeof note === 'string' ? facts(note) : note}</View>}
      {elder && is(chip) && <View className='kit-row-chip'>{chip}</View>}
      {elder && is(act) && <View className='kit-row-below'>{act}</View>}
    </View>
    {figure !== undefined && <View className='kit-row-figure'>{figure}</View>}
    {!elder && chip}
    {!elder && is(act) && <View className='kit-row-trail'>{act}</View>}
    {is(trail) && <View className='kit-row-trail'>{trail}</View>}
    {leads && <Icon name='next' size='s' tone='plain' />}
  </>
  return onTap
    ? <Tap className={classes('kit-row', 'kit-row-tall')} label={label} onTap={onTap}>{content}</Tap>
    : <View className='kit-row'>{content}</View>
}
