import { View } from '@tarojs/components'
import type { Counts } from '@domain/imports/job'
import { aria } from '../../kit/aria/aria'
import { words } from '../words'

const order = ['new', 'changed', 'same', 'wrong'] as const

/** Four numbers beside each other. */
export function Counted ({ counts }: { counts: Counts }) {
  return <View className='imports-counts'>{order.map(name => <View key={name} className={`imports-count imports-count-${name}`} {...aria('img', words.countLabel(words.counts[name], counts[name]))}>
    <View className='imports-count-number'>{counts[name].toLocaleString('en')}</View>
    <View>{words.counts[name]}</View>
  </View>)}</View>
}
