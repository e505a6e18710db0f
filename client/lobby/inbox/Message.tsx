import { View } from '@tarojs/components'
import type { NoticeCard } from '@domain/inbox/contract'
import { Card, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { words } from '../words'
import './Message.scss'

interface MessageProps {
  message: NoticeCard
  onTap: () => unknown
}

/** One message: what it is about, what it says, when. A dot and darker type until it is read. */
export function Message ({ message: { title, text, at, readAt, number }, onTap }: MessageProps) {
  const fresh = readAt === null
  const when = timeWords(at, serverNow())
  return <Card onTap={onTap} label={[fresh && words.unread, title, text, when].filter(Boolean).join('，')}>
    <View className='lobby-message-head'>
      {fresh && <View className='lobby-message-dot' />}
      <View className='lobby-message-title'>{title}</View>
      <View className='lobby-message-when'>{when}</View>
    </View>
    <View className={fresh ? 'lobby-message-text lobby-message-fresh' : 'lobby-message-text'}>{text}</View>
    {number && <View className='lobby-message-number'>{number}</View>}
  </Card>
}
