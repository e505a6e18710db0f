import { View } from '@tarojs/components'
import { billing } from '@domain/billing/contract'
import type { MeterView, ReadingView } from '@domain/billing/meter'
import { moment } from '@domain/kit/calendar'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import { ReadSheet } from '../../billing/meters/ReadSheet'
import type { Worker } from '../../desk/StaffPage'
import { Button, Card, connect, Empty, Icon, Notice, Row, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { dayWords, troubleWords } from '../../matter'
import { plainOf } from '../../register/hundredths'
import { NewMeter } from './NewMeter'
import { ReplaceSheet } from './ReplaceSheet'
import { words } from './words'

const api = connect(billing)

type Doing = 'add' | { read: MeterView } | { replace: MeterView }

/** The meters of a home, read and replaced by somebody who stands before them; a new one by whoever knows the fees. */
export function Meters ({ premisesId, me }: { premisesId: string, me: Worker }) {
  const call = useCall(() => api.meters({ premisesId }), [premisesId])
  const [doing, setDoing] = useState<Doing>()
  const [said, setSaid] = useState<string>()
  const close = () => setDoing(undefined)
  const done = async (what: string) => {
    setSaid(what)
    close()
    await call.reload()
  }
  const told = ({ state, usage }: ReadingView, { meterUnit = '' }: MeterView) => state === 'questioned' ? words.held : words.taken(`${plainOf(usage)} ${meterUnit}`)
  const meters = call.data?.filter(each => each.replacedOn === undefined) ?? []
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error) }}>
    {said && <Notice tone='jade' icon='done'>{said}</Notice>}
    {meters.length === 0 && <Empty title={words.noMeters} />}
    {meters.map(meter => <Card key={meter._id}>
      <Row lead={<Icon name='meter' tone='jade' washed />} title={meter.name} note={`${meter.serial} · ${words.last(plainOf(meter.last.value), dayWords(moment(meter.last.on), serverNow()))}`} />
      <View className='finance-buttons'>
        <Button kind='ghost' small label={`${words.replace}，${meter.name}`} onTap={() => setDoing({ replace: meter })}>{words.replace}</Button>
        <Button kind='soft' small label={`${words.read}，${meter.name}`} onTap={() => setDoing({ read: meter })}>{words.read}</Button>
      </View>
    </Card>)}
    {may(me.who, 'seeMoney') && <Button kind='ghost' icon='plus' onTap={() => setDoing('add')}>{words.add}</Button>}
    {doing === 'add' && <NewMeter premisesId={premisesId} meters={meters} onClose={close} onDone={() => done(words.isSet)} />}
    {typeof doing === 'object' && 'read' in doing && <ReadSheet meter={doing.read} onClose={close} onRead={reading => done(told(reading, doing.read))} />}
    {typeof doing === 'object' && 'replace' in doing && <ReplaceSheet premisesId={premisesId} old={doing.replace} onClose={close} onDone={() => done(words.isSet)} />}
  </PageContent>
}
