import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { words } from '../words'
import { Empty } from './Empty'
import { goBack, isFirst } from './route'

interface TroubleProps {
  offline: boolean
  /** Asking again would be answered the same. */
  refused: boolean
  /** What happened, in people's words. */
  what?: string | undefined
  onRetry?: (() => unknown) | undefined
}

/** What happened, that nothing is lost, and what to do: try again, or leave where that is no use. */
export function Trouble ({ offline, refused, what, onRetry }: TroubleProps) {
  const way = refused
    ? { action: isFirst() ? words.home : words.back, onAction: goBack }
    : { hint: offline ? words.offlineHint : words.nothingLost, action: words.retry, onAction: onRetry }
  return <View {...aria('alert')}>
    <Empty picture={offline ? 'offline' : 'failed'} title={offline ? words.offline : what ?? words.failed} {...way} />
  </View>
}
