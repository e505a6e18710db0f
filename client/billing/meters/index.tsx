import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { billing } from '@domain/billing/contract'
import type { MeterView, ReadingView } from '@domain/billing/meter'
import { moment } from '@domain/kit/calendar'
import { Button, Card, connect, Icon, Notice, Page, Row, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { dayWords, troubleWords } from '../../matter'
import { plainOf } from '../../register/hundredths'
import { HomeSegments } from '../HomeSegments'
import { useHome } from '../use-home'
import { words } from '../words'
import { ReadSheet } from './ReadSheet'
import '../billing.scss'

const api = connect(billing)

const told = ({ state, usage }: ReadingView, unit: string) => state === 'questioned' ? words.questioned : words.taken(plainOf(usage), unit)

/** 报表读数: the meters of a home, what they showed last, and what they show now. */
export default function Meters () {
  const home = useHome()
  const { premisesId } = home
  const call = useCall(async () => premisesId ? api.meters({ premisesId }) : [], [premisesId])
  const [reading, setReading] = useState<MeterView>()
  const [said, setSaid] = useState<string>()
  usePullDownRefresh(() => { void call.reload() })
  const read = async (done: ReadingView) => {
    setSaid(told(done, reading?.meterUnit ?? words.anyUnit))
    setReading(undefined)
    await call.reload()
  }
  const meters = call.data?.filter(each => each.replacedOn === undefined) ?? []
  return <Page title={words.meters}>
    <HomeSegments {...home} />
    {said && <Notice tone='jade' icon='done'>{said}</Notice>}
    <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data && meters.length === 0 && { title: words.noMeters, hint: words.noMetersHint } }}>
      {meters.map(meter => <Card key={meter._id}>
        <Row
          lead={<Icon name='meter' tone='jade' washed />} title={meter.name}
          note={<><View>{words.last(plainOf(meter.last.value), meter.meterUnit ?? words.anyUnit, dayWords(moment(meter.last.on), serverNow()))}</View><View>{words.serial(meter.serial)}</View></>}
          trail={<Button kind='soft' small icon='camera' label={`${words.read}，${meter.name}`} onTap={() => { setSaid(undefined); setReading(meter) }}>{words.read}</Button>} />
      </Card>)}
    </PageContent>
    {reading && <ReadSheet meter={reading} onClose={() => setReading(undefined)} onRead={read} />}
  </Page>
}
