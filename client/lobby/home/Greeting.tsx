import { View } from '@tarojs/components'
import type { HotlineNow } from '@domain/people/contract'
import { callHotline } from '../../hotline/call'
import { goHotlines } from '../../hotline/routes'
import { Icon, serverNow, Tap } from '../../kit'
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
    {hotline && <View className='lobby-greeting-lines'>
      <Tap className='lobby-greeting-call' label={words.callLabel(hotline.number)} onTap={() => callHotline(hotline.number)}>
        <Icon name='phone' size='s' />
        <View>
          <View className='lobby-greeting-number'>{hotline.number}</View>
          <View className='lobby-greeting-now'>{words.answering}</View>
        </View>
      </Tap>
      <Tap className='lobby-greeting-all' onTap={goHotlines}>{words.hotlines}<Icon name='next' size='s' /></Tap>
    </View>}
  </View>
}
