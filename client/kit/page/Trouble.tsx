import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { words } from '../words'
import { Empty } from './Empty'

interface TroubleProps {
  offline: boolean
  /** What happened, in people's words. */
  what?: string | undefined
  onRetry?: (() => unknown) | undefined
}

/** What happened, that nothing is lost, and what to do. */
export function Trouble ({ offline, what, onRetry }: TroubleProps) {
  return <View {...aria('alert')}>
    <Empty
      picture={offline ? 'offline' : 'failed'} title={offline ? words.offline : what ?? words.failed}
      hint={offline ? words.offlineHint : words.nothingLost} action={words.retry} onAction={onRetry} />
  </View>
}
