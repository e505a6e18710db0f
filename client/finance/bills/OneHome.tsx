import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { billing } from '@domain/billing/contract'
import { billStates, type BillState } from '@domain/billing/bill'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import type { Place } from '../../binding/PlaceField'
import type { Worker } from '../../desk/StaffPage'
import { Button, Card, connect, LoadMore, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { goFinance } from '../routes'
import { BillRow } from './BillRow'
import { ChargeSheet } from './ChargeSheet'
import { Received } from './Received'
import { waysOf, type Way } from './ways'
import { words } from './words'

const api = connect(billing)
type Shown = BillState | 'received'
const segments = [...billStates, 'received' as const].map(key => ({ key, label: words[key] }))

function Bills ({ premisesId, state }: { premisesId: string, state: BillState }) {
  const pages = usePages(after => api.bills({ premisesId, state, ...(after !== undefined && { after }) }), [premisesId, state])
  usePullDownRefresh(() => { void pages.reload() })
  const empty = pages.data && pages.items.length === 0 && { title: words.noBills, hint: words.noBillsHint }
  return <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
    <Card>{pages.items.map(each => <BillRow key={each.id} card={each} />)}</Card>
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </PageContent>
}

/** What a home owes, what it paid, and what was received of it. */
export function OneHome ({ home: { premisesId, label }, me }: { home: Place, me: Worker }) {
  const [shown, setShown] = useState<Shown>('open')
  const [charging, setCharging] = useState(false)
  const [charged, setCharged] = useState(0)
  const go: Record<Way, () => unknown> = { charge: () => setCharging(true), terms: () => goFinance('terms', { premisesId, label }), readings: () => goFinance('readings', { premisesId, label }) }
  const look = () => {
    setCharging(false)
    setShown('open')
    setCharged(before => before + 1)
  }
  return <>
    <View className='finance-ways'>{waysOf(me.who.roles).map(each => <Button key={each.way} kind='soft' small icon={each.icon} onTap={go[each.way]}>{each.label}</Button>)}</View>
    <Segments items={segments} active={shown} onPick={setShown} />
    {shown === 'received' ? <Received premisesId={premisesId} me={me} /> : <Bills key={`${shown} ${charged}`} premisesId={premisesId} state={shown} />}
    {may(me.who, 'takeMoney') && shown === 'open' && <Button kind='ghost' icon='wallet' onTap={() => goFinance('counter', { premisesId, label })}>{words.take}</Button>}
    {charging && <ChargeSheet premisesId={premisesId} onClose={() => setCharging(false)} onCharged={look} />}
  </>
}
