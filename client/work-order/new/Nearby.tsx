import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { matterContract, type MatterCard } from '@domain/matter/contract'
import { pageOf } from '@domain/matter/page-of'
import { actionWords } from '@domain/words'
import { useState } from 'react'
import { Button, Card, Chip, connect, say, serverNow, useCall } from '../../kit'
import { CardHead, stateOf, timeWords, troubleWords } from '../../matter'
import { useMove } from '../../matter/act/use-move'
import { words as matterWords } from '../../matter/words'
import { words } from '../words'
import { Move } from './Move'
import './Nearby.scss'

const api = connect(matterContract)
const most = 3

function Reported ({ matter }: { matter: MatterCard }) {
  const { id, kind, title, place, photo, createdAt, following, followers, last } = matter
  const follow = useMove(matter, 'follow')
  const [followed, setFollowed] = useState(following)
  const state = stateOf(matter, 'resident', false)
  const tap = async () => {
    const done = await follow.run({})
    setFollowed(done !== undefined)
    say(done ? words.followed : troubleWords(follow.error) ?? words.notFollowed)
  }
  const note = [place, last.note, followers > 0 && matterWords.followers(followers)].filter(Boolean).join(' · ')
  return <Card onTap={() => Taro.navigateTo({ url: pageOf(id, kind) })} label={`${title}，${note}，${state.word}`}>
    <CardHead title={title} note={timeWords(createdAt, serverNow())} state={state} photo={photo} />
    <View className='report-nearby-foot'>
      <View className='report-nearby-note'>{note}</View>
      {followed ? <Chip>{words.following}</Chip> : <Button kind='soft' small busy={follow.busy} onTap={tap}>{actionWords.follow}</Button>}
    </View>
  </Card>
}

/** What neighbours have reported already, those of the same category first: follow it rather than report it again. */
export function Nearby ({ zoneId, categoryId }: { zoneId: string, categoryId: string | undefined }) {
  const { data } = useCall(() => api.list({ view: 'nearby', zoneId, kind: 'issue' }), [zoneId])
  const same = (each: MatterCard) => Number(each.categoryId === categoryId)
  const found = [...data?.items ?? []].filter(each => !each.mine).sort((a, b) => same(b) - same(a)).slice(0, most)
  if (found.length === 0) return null
  return <Move title={words.nearby}>
    <View className='report-nearby-hint'>{words.nearbyHint}</View>
    {found.map(each => <Reported key={each.id} matter={each} />)}
  </Move>
}
