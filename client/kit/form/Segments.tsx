import { ScrollView, View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { Tap } from './Tap'
import './Segments.scss'

export interface Segment<K extends string = string> {
  key: K
  label: string
  count?: number | undefined
}

interface SegmentsProps<K extends string> {
  items: readonly Segment<K>[]
  active: K
  onPick: (key: K) => unknown
}

/** Filters of a list, with how many each would show. */
export function Segments<K extends string> ({ items, active, onPick }: SegmentsProps<K>) {
  return <ScrollView className='kit-segments' scrollX enhanced showScrollbar={false}>
    <View className='kit-segments-row' {...aria('tablist')}>
      {items.map(({ key, label, count }) => <Tap
        key={key} role='tab' className='kit-segment-reach' selected={key === active}
        label={count === undefined ? label : `${label}，${count}`} onTap={() => onPick(key)}>
        <View className={classes('kit-segment', key === active && 'kit-segment-on')}>
          {label}{count !== undefined && <View className='kit-segment-count'>{count}</View>}
        </View>
      </Tap>)}
    </View>
  </ScrollView>
}
