import { View } from '@tarojs/components'
import { Icon } from '../kit'

/** A box that is ticked or not; what it stands for says the rest. */
export function CheckMark ({ on }: { on: boolean }) {
  return <View className={on ? 'billing-check billing-check-on' : 'billing-check'}>{on && <Icon name='check' size='s' />}</View>
}
