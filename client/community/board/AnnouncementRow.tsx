import { Image, View } from '@tarojs/components'
import type { AnnouncementClass } from '@domain/community/announcement'
import type { AnnouncementCard } from '@domain/community/view'
import { announcementClassWords } from '@domain/community/words'
import { Card, Chip, Icon, Row, serverNow, type IconName, type Tone } from '../../kit'
import { timeWords } from '../../matter'
import { words } from '../words'
import './announcement-row.scss'

const looks: Record<AnnouncementClass, { icon: IconName, tone: Tone }> = { ordinary: { icon: 'megaphone', tone: 'jade' }, outage: { icon: 'drop', tone: 'amber' }, emergency: { icon: 'alert', tone: 'cinnabar' } }

/** One announcement in a list: what it is about, since when, and whether it is new to the reader. */
export function AnnouncementRow ({ announcement: { title, beginning, class: kind, at, pinned, read, picture }, onTap }: { announcement: AnnouncementCard, onTap: () => unknown }) {
  const { icon, tone } = looks[kind], when = timeWords(at, serverNow())
  const told = [announcementClassWords[kind], when, pinned && words.pinned].filter(Boolean).join(' · ')
  return <Card onTap={onTap} label={[title, told, read ? words.opened : words.unread].join('，')}>
    <Row lead={<Icon name={icon} tone={tone} washed />} title={title} note={told} {...(!read && { chip: <Chip tone='cinnabar'>{words.unread}</Chip> })} />
    {picture && <Image className='announcement-picture' src={picture} mode='aspectFill' />}
    {beginning && <View className='announcement-beginning'>{beginning}</View>}
  </Card>
}
