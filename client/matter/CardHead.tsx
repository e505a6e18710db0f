import { Image, View } from '@tarojs/components'
import { Chip } from '../kit'
import type { stateOf } from './state-of'
import './CardHead.scss'

interface CardHeadProps {
  title: string
  note: string
  state: ReturnType<typeof stateOf>
  photo?: string | undefined
}

/** The head of a matter's card: a picture, what it is, and where it stands. */
export function CardHead ({ title, note, state, photo }: CardHeadProps) {
  return <View className='matter-card-head'>
    {photo && <Image className='matter-card-thumb' src={photo} mode='aspectFill' />}
    <View className='matter-card-words'>
      <View className='matter-card-title'>{title}</View>
      <View className='matter-card-state'>
        <View className='matter-card-note'>{note}</View>
        <Chip tone={state.tone}>{state.word}</Chip>
      </View>
    </View>
  </View>
}
