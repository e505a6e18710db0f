import { View } from '@tarojs/components'
import type { HotlineNow } from '@domain/people/contract'
import { callNumber, Icon, serverNow, Tap } from '../../kit'
import { timeOfDay } from '../greeting'
import { words } from '../words'
import './Greeting.scss'

interface GreetingProps {
  name: string
  hotline: HotlineNow | undefined
}

/** Good morning, and the number that answers now. */
export function Greeting ({ name, hotline }: GreetingProps) {
  return <View className='lobby-greeting'>
    <View className='lobby-greeting-words'>
      <View className='lobby-greeting-hello'>{words.greeting(name, timeOfDay(serverNow()))}</View>
      <View className='lobby-greeting-promise'>{words.promise}</View>
    </View>
    {hotline && <Tap className='lobby-greeting-call' label={words.callLabel(hotline.number)} onTap={() => callNumber(hotline.number)}>
      <Icon name='phone' size='s' />
      <View>
        <View className='lobby-greeting-number'>{hotline.number}</View>
        <View className='lobby-greeting-now'>{words.answering}</View>
      </View>
    </Tap>}
  </View>
}
