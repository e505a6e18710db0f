import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './Move.scss'

interface MoveProps extends PropsWithChildren {
  /** Absent for what may be left out. */
  number?: number
  title: string
  hint?: string
}

/** One of the few moves a report takes: a number, what it is, and its fields. */
export function Move ({ number, title, hint, children }: MoveProps) {
  return <View className='report-move'>
    <View className='report-move-head'>
      {number !== undefined && <View className='report-move-number'>{number}</View>}
      <View className='report-move-title'>{title}</View>
      {hint !== undefined && <View className='report-move-hint'>{hint}</View>}
    </View>
    {children}
  </View>
}
