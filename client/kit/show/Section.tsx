import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { Tap } from '../form/Tap'
import { Icon } from './Icon'
import './Section.scss'

interface SectionProps extends PropsWithChildren {
  title: string
  note?: string
  /** Makes the note lead somewhere, such as “全部 3 件”. */
  onNote?: () => unknown
}

/** A heading and what stands under it. */
export function Section ({ title, note, onNote, children }: SectionProps) {
  return <View className='kit-section'>
    <View className='kit-section-head'>
      <View className='kit-section-title' {...aria('heading')}>{title}</View>
      {note !== undefined && (onNote
        ? <Tap className={classes('kit-section-note', 'kit-section-note-tap')} onTap={onNote}>{note}<Icon name='next' size='s' /></Tap>
        : <View className='kit-section-note'>{note}</View>)}
    </View>
    {children}
  </View>
}
