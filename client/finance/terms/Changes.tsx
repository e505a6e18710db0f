import { View } from '@tarojs/components'
import type { Change } from '@domain/billing/fee-terms-rules'
import { Card, Row, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { words as common } from '../words'
import { words } from './words'

/** Why it was changed, by whom and when; the latest first. */
export function Changes ({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <View className='finance-quiet'>{words.noChanges}</View>
  return <Card>{[...changes].reverse().map(({ key, reason, byName, at }) => <View key={key} className='finance-line'><Row title={reason} note={common.by(byName, timeWords(at, serverNow()))} /></View>)}</Card>
}
