import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { billing } from '@domain/billing/contract'
import type { Override } from '@domain/billing/fee-terms'
import { moment } from '@domain/kit/calendar'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, Card, connect, Row, Section, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { dayWords, together } from '../../matter'
import { Agreements } from './Agreements'
import { Changes } from './Changes'
import { FeeFromSheet } from './FeeFromSheet'
import { OverrideSheet } from './OverrideSheet'
import { StopSheet } from './StopSheet'
import { Vacancies } from './Vacancies'
import { VacancySheet } from './VacancySheet'
import { words } from './words'

const api = connect(billing)

type Doing = 'feeFrom' | 'override' | 'vacancy' | { stop: Override }

/** Since when a home pays, what it pays otherwise than others, that it stands empty, and who said so. */
export function TermsOf ({ premisesId, me }: { premisesId: string, me: Worker }) {
  const call = useCall(() => api.feeTerms({ premisesId }), [premisesId]), fees = useCall(() => api.tariffs({}))
  const [doing, setDoing] = useState<Doing>()
  usePullDownRefresh(() => { void call.reload() })
  const terms = call.data, tariffs = fees.data ?? [], keeps = may(me.who, 'keepTariffs')
  const close = () => setDoing(undefined)
  const done = async () => {
    close()
    await call.reload()
  }
  const sheet = terms && { terms, onClose: close, onDone: done, onRefused: call.reload }
  const nameOf = (id: string) => tariffs.find(each => each.id === id)?.name ?? words.goneFee
  return <PageContent skeleton='list' state={together(call, fees)}>
    {sheet && <>
      <Section title={words.feeFrom}><Card><Row
        title={sheet.terms.feeFrom ? words.feeFromSet(dayWords(moment(sheet.terms.feeFrom), serverNow())) : words.feeFromNone} note={sheet.terms.feeFrom && words.feeFromNote}
        act={keeps && <Button kind='soft' small label={`${words.change}，${words.feeFrom}`} onTap={() => setDoing('feeFrom')}>{words.change}</Button>} /></Card></Section>
      <Section title={words.overrides}>
        <Agreements overrides={sheet.terms.overrides} tariffs={tariffs} onStop={keeps ? stop => setDoing({ stop }) : undefined} />
        {keeps && <View className='finance-buttons'><Button kind='ghost' icon='plus' onTap={() => setDoing('override')}>{words.addOverride}</Button></View>}
      </Section>
      <Section title={words.vacancies}>
        <Vacancies vacancies={sheet.terms.vacancies} />
        {may(me.who, 'forgiveMoney') && <View className='finance-buttons'><Button kind='ghost' icon='check' onTap={() => setDoing('vacancy')}>{words.allow}</Button></View>}
      </Section>
      <Section title={words.changes}><Changes changes={sheet.terms.changes} /></Section>
      {doing === 'feeFrom' && <FeeFromSheet {...sheet} />}
      {doing === 'override' && <OverrideSheet {...sheet} tariffs={tariffs} />}
      {doing === 'vacancy' && <VacancySheet premisesId={premisesId} onClose={close} onDone={done} />}
      {typeof doing === 'object' && <StopSheet {...sheet} override={doing.stop} name={nameOf(doing.stop.tariffId)} />}
    </>}
  </PageContent>
}
