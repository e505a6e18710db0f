import { billing } from '@domain/billing/contract'
import type { MeterView, ReadingView } from '@domain/billing/meter'
import { moment } from '@domain/kit/calendar'
import { useState } from 'react'
import { ReadSheet } from '../../billing/meters/ReadSheet'
import { Button, Card, connect, Icon, Notice, Row, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { dayWords, troubleWords } from '../../matter'
import { plainOf } from '../../register/hundredths'
import { words } from './words'

const api = connect(billing)

/** The meters of a home, read by somebody who stands before them. */
export function Meters ({ premisesId }: { premisesId: string }) {
  const call = useCall(() => api.meters({ premisesId }), [premisesId])
  const [reading, setReading] = useState<MeterView>()
  const [said, setSaid] = useState<string>()
  const read = async ({ state, usage }: ReadingView) => {
    setSaid(state === 'questioned' ? words.held : words.taken(`${plainOf(usage)} ${reading?.meterUnit ?? ''}`))
    setReading(undefined)
    await call.reload()
  }
  const meters = call.data?.filter(each => each.replacedOn === undefined) ?? []
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data && meters.length === 0 && { title: words.noMeters } }}>
    {said && <Notice tone='jade' icon='done'>{said}</Notice>}
    {meters.map(meter => <Card key={meter._id}><Row
      lead={<Icon name='meter' tone='jade' washed />} title={meter.name} note={`${meter.serial} · ${words.last(plainOf(meter.last.value), dayWords(moment(meter.last.on), serverNow()))}`}
      trail={<Button kind='soft' small label={`${words.read}，${meter.name}`} onTap={() => setReading(meter)}>{words.read}</Button>} /></Card>)}
    {reading && <ReadSheet meter={reading} onClose={() => setReading(undefined)} onRead={read} />}
  </PageContent>
}
