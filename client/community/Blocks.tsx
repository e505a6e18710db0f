import { View } from '@tarojs/components'
import type { TextBlock } from '@domain/community/text'
import './blocks.scss'

/** Rich text as it is read: every kind of block in its own dress. */
export function Blocks ({ blocks }: { blocks: readonly TextBlock[] }) {
  return <View className='blocks'>{blocks.map(({ kind, text }, place) => <View key={`${place} ${text}`} className={`block block-${kind}`}>{text}</View>)}</View>
}
