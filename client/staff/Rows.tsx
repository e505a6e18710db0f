import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Card } from '../kit'
import './rows.scss'

/** A card of rows with a line between them. */
export function Rows ({ children }: PropsWithChildren) {
  return <Card><View className='staff-rows'>{children}</View></Card>
}

/** Air above what follows a card. */
export function Below ({ children }: PropsWithChildren) {
  return <View className='staff-below'>{children}</View>
}
