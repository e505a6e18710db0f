import { View } from '@tarojs/components'
import type { Point } from '@domain/board/view'
import { figureWords, weekWords } from '@domain/board/words'
import { moment, weekday } from '@domain/kit/calendar'
import { Card, Section, Tap } from '../../kit'
import { aria } from '../../kit/aria/aria'
import { goList } from '../routes'
import { words } from '../words'

const share = (value: number, most: number) => ({ height: `${Math.round(value / most * 100)}%` })

/** As many labels as have room: the last one always has its own. */
const mostLabels = 7
const labelOf = ({ on }: Point, place: number, count: number, by: 'day' | 'week') => {
  if (by === 'day') return words.weekdays[weekday(moment(on)) - 1]
  return count <= mostLabels || (count - 1 - place) % 3 === 0 ? `${Number(on.slice(5, 7))}/${Number(on.slice(8))}` : '\u00a0'
}

const goWeek = ({ on, received, closed }: Point) => goList(weekWords(on), { tabs: [{ figure: 'received', count: received }, { figure: 'closed', count: closed }], from: on, until: on })

/** Two bars for each day or week: what came in, what was closed. Those of a week lead to its matters. */
export function Trend ({ series, by }: { series: readonly Point[], by: 'day' | 'week' }) {
  const most = Math.max(1, ...series.flatMap(({ received, closed }) => [received, closed]))
  const bars = (point: Point, place: number) => <>
    <View className='board-bar-figure'>{point.received}</View>
    <View className='board-bar-pair'><View className='board-bar-received' style={share(point.received, most)} /><View className='board-bar-closed' style={share(point.closed, most)} /></View>
    <View className='board-bar-figure'>{point.closed}</View>
    <View className='board-bar-on'>{labelOf(point, place, series.length, by)}</View>
  </>
  const said = ({ on, received, closed }: Point) => words.bar(on.slice(5), received, closed)
  return <Section title={words.trend[by]} note={words.bars[by]}><Card>
    <View className='board-key'><View className='board-key-received'>{figureWords.received}</View><View className='board-key-closed'>{figureWords.closed}</View></View>
    <View className='board-bars' {...aria('list')}>{series.map((point, place) => by === 'week'
      ? <Tap key={point.on} className='board-bar' label={said(point)} onTap={() => goWeek(point)}>{bars(point, place)}</Tap>
      : <View key={point.on} className='board-bar' {...aria('listitem', said(point))}>{bars(point, place)}</View>)}</View>
  </Card></Section>
}
