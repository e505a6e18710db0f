import { useReachBottom } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { Tap } from '../form/Tap'
import { words } from '../words'
import './LoadMore.scss'

interface LoadMoreProps {
  /** `more` loads at the bottom of the page or at a tap; `end` says that this was all. */
  state: 'more' | 'loading' | 'failed' | 'end'
  onMore: () => unknown
}

/** The foot of a list that comes in parts. */
export function LoadMore ({ state, onMore }: LoadMoreProps) {
  useReachBottom(() => { if (state === 'more') onMore() })
  if (state === 'end' || state === 'loading') {
    return <View className='kit-load-more' {...aria('status')}>{state === 'end' ? words.end : words.loading}</View>
  }
  return <View className='kit-load-more'>
    <Tap className='kit-load-more-tap' onTap={onMore}>{state === 'failed' ? words.moreFailed : words.more}</Tap>
  </View>
}
