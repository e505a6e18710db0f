import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { pageOf } from '@domain/matter/page-of'
import { may } from '@domain/people/capability'
import { register } from '@domain/register/contract'
import { useState } from 'react'
import { Button, connect, Empty, Notice, Section, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { MatterRow, troubleWords } from '../../matter'
import type { Worker } from '../../desk/StaffPage'
import { EntryCard } from '../EntryCard'
import { RevealSheet, type Hidden } from '../RevealSheet'
import { goBookFor } from '../../booking/routes'
import { goRecordMove } from '../../move-in/routes'
import { entryPage } from '../routes'
import { words } from '../words'
import { PremisesCard } from './PremisesCard'
import { Using } from './Using'
import './household.scss'

const api = connect(register)

/** Premises, who is recorded, who uses the mini-program, what is open: before a clerk answers the phone. */
export function Household ({ id, me }: { id: string, me: Worker }) {
  const call = useCall(() => api.household({ premisesId: id }), [id])
  const [hidden, setHidden] = useState<Hidden>()
  usePullDownRefresh(() => { void call.reload() })
  const onReveal = may(me.who, 'revealNumbers') ? setHidden : undefined
  const keeps = may(me.who, 'keepRegister')
  const { premises, entries = [], people = [], matters = [] } = call.data ?? {}
  const write = (entryId?: string) => premises && Taro.navigateTo({ url: entryPage(id, premises.label, entryId) })
  return <PageContent state={{ ...call, error: troubleWords(call.error) }} skeleton='detail'>
    <View className='household-columns'>
      <View className='household-column'>
        {premises && <PremisesCard premises={premises} mayChange={may(me.who, 'keepPlaces')} onChanged={call.reload} />}
        {premises && may(me.who, 'keepBookings') && <Button kind='ghost' icon='calendar' onTap={() => goBookFor(id, premises.label)}>{words.bookFor}</Button>}
        {premises && may(me.who, 'recordMatters') && <Button kind='ghost' icon='key' onTap={() => goRecordMove(id, premises.label)}>{words.moveFor}</Button>}
        <Notice tone='plain' icon='eye'>{words.lookedNote}</Notice>
        <Section title={words.openMatters}>
          {matters.length === 0 && <View className='household-none'>{words.noMatters}</View>}
          {matters.map(each => <MatterRow key={each.id} matter={each} onTap={() => Taro.navigateTo({ url: pageOf(each.id, each.kind) })} />)}
        </Section>
      </View>
      <View className='household-column'>
        <Section title={words.entries}>
          {entries.length === 0 && <Empty title={words.nobody} hint={words.nobodyHint} />}
          {entries.map(each => <EntryCard key={each.id} entry={each} onReveal={onReveal} onChange={keeps && each.endedAt === undefined ? () => write(each.id) : undefined} />)}
          {keeps && <Button kind='ghost' icon='plus' onTap={() => write()}>{words.record}</Button>}
        </Section>
        <Using people={people} onReveal={onReveal} />
      </View>
    </View>
    <RevealSheet hidden={hidden} onClose={() => setHidden(undefined)} />
  </PageContent>
}
