import { View } from '@tarojs/components'
import { day, moment } from '@domain/kit/calendar'
import { staff } from '@domain/staff/contract'
import { isGap, posts, type Post, type Shift, type ZoneRoster } from '@domain/staff/roster-of'
import { useState } from 'react'
import { Card, connect, Icon, Notice, Section, Segments, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { DateField, troubleWords } from '../../matter'
import { rosterWords as words } from '../words'
import { shiftWords } from './shift-words'
import './roster.scss'

const api = connect(staff)
const order = Object.keys(posts) as Post[]

function Line ({ shift, start }: { shift: Shift, start: number }) {
  const gap = isGap(shift), when = shiftWords(shift, start), who = gap ? words.gap : shift.people.map(each => each.name).join('、')
  return <View className={gap ? 'staff-shift staff-shift-gap' : 'staff-shift'} aria-label={`${when}，${who}`}>
    <View className='staff-shift-when'>{when}</View>
    <View className='staff-shift-who'>{gap && <Icon name='alert' size='s' />}{who}</View>
  </View>
}

function Zone ({ zone: { name, posts: shifts }, post, start }: { zone: ZoneRoster, post: Post, start: number }) {
  const gaps = shifts[post].filter(isGap).length
  return <Section title={name} note={gaps > 0 ? words.gaps(gaps) : words.covered}>
    <Card>{shifts[post].map(shift => <Line key={shift.from} shift={shift} start={start} />)}</Card>
  </Section>
}

/** Who is there through a day, zone by zone, and where nobody is. */
export function Roster () {
  const [date, setDate] = useState(() => day(serverNow()))
  const [post, setPost] = useState<Post>('desk')
  const call = useCall(() => api.roster({ day: date }), [date])
  return <>
    <DateField label={words.day} value={date} onChange={setDate} />
    <Segments items={order.map(key => ({ key, label: words.posts[key] }))} active={post} onPick={setPost} />
    <PageContent state={{ ...call, error: troubleWords(call.error) }} skeleton='list'>
      {post === 'desk' && call.data?.some(zone => zone.posts.desk.some(isGap)) && <Notice tone='amber' icon='info'>{words.deskGap}</Notice>}
      {call.data?.map(zone => <Zone key={zone.zoneId} zone={zone} post={post} start={moment(date)} />)}
    </PageContent>
  </>
}
