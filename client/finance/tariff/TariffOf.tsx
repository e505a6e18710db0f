import { View } from '@tarojs/components'
import { billing } from '@domain/billing/contract'
import { versionOn, type TariffVersion } from '@domain/billing/tariff'
import { concernsWords, tariffKindWords } from '@domain/billing/words'
import { day } from '@domain/kit/calendar'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, Card, Chip, connect, Empty, Figures, Row, Section, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { stateWords } from '../tariffs/TariffRow'
import { rhythmWords, termLines } from '../tariffs/terms'
import { words } from '../tariffs/words'
import { words as common } from '../words'
import { ChangeSheet } from './ChangeSheet'
import { EndSheet } from './EndSheet'

const api = connect(billing)

/** One fee: each version and when it counted, the latest first; it is changed from a month on, or ended. */
export function TariffOf ({ id, me }: { id: string, me: Worker }) {
  const call = useCall(() => api.tariffs({}), [id])
  const [doing, setDoing] = useState<'change' | 'end'>()
  const tariff = call.data?.find(each => each.id === id), today = day(serverNow()), state = tariff && stateWords(tariff, today)
  const nowFrom = tariff && versionOn(tariff, today)?.from
  const mark = ({ from }: TariffVersion) => from === nowFrom ? words.now : from > today ? words.ahead : words.past
  const done = async () => {
    setDoing(undefined)
    await call.reload()
  }
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {call.data && !tariff && <Empty title={words.none} hint={words.noneHint} />}
    {tariff && <>
      <Card><Row title={tariff.name} note={[tariffKindWords[tariff.kind], rhythmWords(tariff), concernsWords(tariff)].filter(Boolean).join(' · ')} {...(state && { chip: <Chip tone='plain'>{state}</Chip> })} /></Card>
      {[...tariff.versions].reverse().map(version => <Section key={version.from} title={words.version(common.month(version.from))} note={mark(version)}>
        <Card><Figures lines={termLines(tariff.kind, version, tariff.meterUnit)} /></Card>
      </Section>)}
      {may(me.who, 'keepTariffs') && !tariff.endedOn && <View className='finance-buttons'>
        <Button kind='ghost' onTap={() => setDoing('end')}>{words.end}</Button>
        <Button onTap={() => setDoing('change')}>{words.change}</Button>
      </View>}
      {doing === 'change' && <ChangeSheet tariff={tariff} onClose={() => setDoing(undefined)} onDone={done} />}
      {doing === 'end' && <EndSheet tariff={tariff} onClose={() => setDoing(undefined)} onDone={done} />}
    </>}
  </PageContent>
}
