import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { activity } from '@domain/activity/contract'
import { useEffect, useState } from 'react'
import { Button, Card, connect, Notice, Page, PhotoGrid, Row, say, Section, serverNow, useCall } from '../../kit'
import { spanWords, timeWords, troubleWords } from '../../matter'
import { Blocks } from '../../community/Blocks'
import { StateChip } from '../ActivityRow'
import { Cover } from '../Cover'
import { fullWords, standsWords, words } from '../words'
import { MyPart } from './MyPart'
import { SignUpSheet } from './SignUpSheet'
import './detail.scss'

const api = connect(activity)

/** Until the list has been seen to, the page looks again, ms. */
const lookAgain = 2000

/** One activity: what it is, whether there is room, and one's own part in it. */
export default function ActivityPage () {
  const { id = '' } = useRouter().params
  const call = useCall(() => api.open({ id }), [id]), { data, reload } = call
  const [signing, setSigning] = useState(false)
  const isAsked = data?.mine === 'asked' || data?.mine === 'leaving'
  useEffect(() => {
    if (!isAsked) return undefined
    const timer = setInterval(() => { void reload() }, lookAgain)
    return () => clearInterval(timer)
  }, [isAsked, reload])
  const isFull = data !== undefined && (data.waiting > 0 || data.taken >= data.capacity), now = serverNow()
  return <Page title={words.activities} skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}
    footer={data?.may.includes('signUp') && <Button onTap={() => setSigning(true)}>{isFull ? words.joinLine : words.signUp}</Button>}>
    {data && <>
      <Card>
        <Cover src={data.picture} />
        <View className='activity-title'>{data.title}</View>
        {data.reason !== undefined && <Notice tone='cinnabar' icon='alert'>{words.cancelledWhy(data.reason)}</Notice>}
        {data.movedFor !== undefined && data.state === 'published' && <Notice tone='amber' icon='info'>{words.movedWhy(data.movedFor)}</Notice>}
        <Row title={words.when} note={spanWords(data.startsAt, data.endsAt, now)} chip={<StateChip activity={data} />} />
        <Row title={words.where} note={data.place} />
        <Row title={words.seats} note={[words.seatsNote(data.taken, data.capacity), data.state === 'published' && fullWords(data, now, at => timeWords(at, now))].filter(Boolean).join(' · ')} />
      </Card>
      <MyPart activity={data} onMoved={reload} />
      <Card>
        <Blocks blocks={data.text} />
        {data.pictures.length > 1 && <View className='activity-pictures'><PhotoGrid large photos={data.pictures.slice(1).map(({ url }) => ({ src: url }))} /></View>}
      </Card>
      {data.photos.length > 0 && <Section title={words.photos}><PhotoGrid large photos={data.photos.map(({ url }) => ({ src: url }))} /></Section>}
      {signing && <SignUpSheet activity={data} onClose={() => setSigning(false)} onSigned={async view => {
        setSigning(false)
        if (view.signup) say(standsWords(view.signup))
        await reload()
      }} />}
    </>}
  </Page>
}
