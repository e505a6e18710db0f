import { View } from '@tarojs/components'
import type { ViewName } from '@domain/matter/contract'
import { viewWords } from '@domain/words'
import { aria } from '../../kit/aria/aria'
import { headlines, words } from '../words'
import './headline.scss'

export type Counts = Partial<Record<ViewName, number>>

/** What the day looks like in one sentence, with the rest of it below. */
export function Headline ({ chips, counts }: { chips: readonly ViewName[], counts: Counts | undefined }) {
  const [first, ...rest] = chips
  const line = first && headlines[first]
  if (!line || !first) return null
  const count = counts && (counts[first] ?? 0)
  const others = rest.flatMap(view => counts?.[view] ? [`${viewWords[view]}\u00a0${counts[view]}\u00a0件`] : []).slice(0, 3)
  return <View className='desk-headline'>
    <View className='desk-headline-line' {...aria('heading')}>{count === undefined ? words.counting : count > 0 ? line.some(count) : line.none}</View>
    <View className='desk-headline-rest'>{others.join(' · ') || words.allQuiet}</View>
  </View>
}
