import { View } from '@tarojs/components'
import { useState } from 'react'
import { billing } from '@domain/billing/contract'
import { byHome, isPayable, sumOwed } from '@domain/billing/owed'
import { yuan } from '@domain/kit/yuan'
import { payment } from '@domain/payment/contract'
import { mostItems } from '@domain/payment/items'
import { Button, connect, Empty, Notice, Page, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { usePay } from '../../payment/use-pay'
import { words } from '../words'
import { HomeSection } from './HomeSection'
import { More } from './More'
import { Owed } from './Owed'
import '../billing.scss'

const api = connect(billing), payments = connect(payment)

/** 我的账单: everything owed over all my premises, one tap to pay all of it, or some. */
export default function MyBills () {
  const call = useCall(() => api.mine({}))
  const balances = useCall(() => payments.balances({}))
  const [chosen, setChosen] = useState<string[]>()
  const pay = usePay()
  const cards = call.data ?? [], payable = cards.filter(isPayable)
  const wanted = chosen ? payable.filter(each => chosen.includes(each.id)) : payable
  const paidNow = wanted.slice(0, mostItems), sum = yuan(sumOwed(paidNow))
  const reload = () => Promise.all([call.reload(), balances.reload()])

  const toggle = (id: string) => setChosen(before => before?.includes(id) ? before.filter(each => each !== id) : [...before ?? [], id])
  const payThem = async () => {
    // Whoever comes back from the result sees what is left anyway; after a refusal something has changed here.
    if (!await pay.run({ billIds: paidNow.map(each => each.id), fen: sumOwed(paidNow) })) await reload()
  }
  const balanceOf = (premisesId: string) => balances.data?.find(each => each.premisesId === premisesId)?.balanceFen ?? 0
  const label = chosen?.length === 0 ? words.pickSome : paidNow.length === cards.length ? words.payAll(sum) : words.paySome(paidNow.length, sum)
  return <Page
    title={words.mine} skeleton='detail' state={{ ...call, error: troubleWords(call.error) }} onRefresh={reload}
    footer={payable.length > 0 && <Button busy={pay.busy} disabled={paidNow.length === 0} onTap={payThem}>{label}</Button>}>
    {pay.error && <Notice tone='amber' icon='info'>{troubleWords(pay.error) ?? ''}</Notice>}
    {cards.length === 0
      ? <Empty picture='done' title={words.nothing} hint={words.nothingHint} />
      : <Owed cards={cards} choosing={chosen !== undefined} onChoose={() => setChosen(chosen ? undefined : [])} />}
    {wanted.length > mostItems && <View className='billing-gap'><Notice>{words.most(mostItems)}</Notice></View>}
    {byHome(cards).map(home => <HomeSection key={home.premisesId} home={home} balanceFen={balanceOf(home.premisesId)} chosen={chosen} onToggle={toggle} onPaid={reload} />)}
    <More />
  </Page>
}
