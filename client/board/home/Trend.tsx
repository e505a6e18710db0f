import { View } from '@tarojs/components'
import type { Point } from '@domain/board/view'
import { figureWords } from '@domain/board/words'
import { Card, Section } from '../../kit'
import { aria } from '../../kit/aria/aria'
import { words } from '../words'

const share = (value: number, most: number) => ({ height: `${Math.round(value / most * 100)}%` })

/** Two bars for each day or week: what came in, what was closed. */
export function Trend ({ series, by }: { series: readonly Point[], by: 'day' | 'week' }) {
  const most = Math.max(1, ...series.flatMap(({ received, closed }) => [received, closed]))
  return <Section title={words.trend[by]}><Card>
    <View className='board-key'><View className='board-key-received'>{figureWords.received}</View><View className='board-key-closed'>{figureWords.closed}</View></View>
    <View className='board-bars' {...aria('list')}>{series.map(({ on, received, closed }) => <View key={on} className='board-bar' {...aria('listitem', words.bar(on.slice(5), received, closed))}>
      <View className='board-bar-figure'>{received}</View>
      <View className='board-bar-pair'><View className='board-bar-received' style={share(received, most)} /><View className='board-bar-closed' style={share(closed, most)} /></View>
      <View className='board-bar-on'>{on.slice(5).replace('-', '/')}</View>
    </View>)}</View>
  </Card></Section>
}
