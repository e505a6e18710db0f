import { View } from '@tarojs/components'
import type { HotlineNow } from '@domain/people/contract'
import { Card, Icon } from '../../kit'
import { callHotline } from '../call'
import { words } from '../words'
import './now-card.scss'

/** The one number to call now, in the largest type there is. */
export function NowCard ({ now: { number, label, until } }: { now: HotlineNow }) {
  return <Card filled label={words.callNow(label, number)} onTap={() => callHotline(number)}>
    <View className='hotline-now'>
      <View className='hotline-now-words'>
        <View className='hotline-now-label'>{label}</View>
        <View className='hotline-now-number'>{number}</View>
        <View className='hotline-now-until'>{`${words.until(until)}，${words.tapToCall}`}</View>
      </View>
      <Icon name='phone' size='xl' />
    </View>
  </Card>
}
