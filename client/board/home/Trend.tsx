import { View } from '@tarojs/components'
import type { Point } from '@domain/board/view'
import { figureWords } from '@domain/board/words'
import { Card, Section, Tap } from '../../kit'
import { aria } from '../../kit/aria/aria'
import { goList } from '../routes'
import { words } from '../words'

const share = (value: number, most: number) => ({ height: `${Math.round(value / most * 100)}%` })

const goWeek = ({ on, received, closed }: Point) => goList(words.week(on), { tabs: [{ figure: 'received', count: received }, { figure: 'closed', count: closed }], from: on, until: on })

/** Two bars for each day or week: what came in, what was closed. Those of a week lead to its matters. */
export function Trend ({ series, by }: { series: readonly Point[], by: 'day' | 'week' }) {
  const most = Math.max(1, ...series.flatMap(({ received, closed }) => [received, closed]))
  const bars = (point: Point) => <>
    <View className='board-bar-figure'>{point.received}</View>
    <View className='board-bar-pair'><View className='board-bar-received' style={share(point.received, most)} /><View className='board-bar-closed' style={share(point.closed, most)} /></View>
    <View className='board-bar-figure'>{point.closed}</View>
    <View className='board-bar-on'>{point.on.slice(5).replace('-', '/')}</View>
  </>
  const said = ({ on, received, closed }: Point) => words.bar(on.slice(5), received, closed)
  return <Section title={words.trend[by]} note={words.bars[by]}><Card>
    <View className='board-key'><View className='board-key-received'>{figureWords.received}</View><View className='board-key-closed'>{figureWords.closed}</View></View>
    <View className='board-bars' {...aria('list')}>{series.map(point => by === 'week'
      ? <Tap key={point.on} className='board-bar' label={said(point)} onTap={() => goWeek(point)}>{bars(point)}</Tap>
      : <View key={point.on} className='board-bar' {...aria('listitem', said(point))}>{bars(point)}</View>)}</View>
  </Card></Section>
}
