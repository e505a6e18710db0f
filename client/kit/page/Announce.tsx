import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { useSaid } from './say'
import './Announce.scss'

/** Reads aloud to screen readers what `say` shows to others. */
export function Announce () {
  const { text } = useSaid()
  return <View className='kit-announce' aria-live='polite' {...aria('status')}>{text}</View>
}
