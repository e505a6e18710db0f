import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { billing } from '@domain/billing/contract'
import { yuan } from '@domain/kit/yuan'
import { payment } from '@domain/payment/contract'
import { Button, Card, connect, Notice, Page, Segments, Sum, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { usePay } from '../use-pay'
import { words } from '../words'
import { topUps } from './amounts'
import { chosenFen, TopUpField, type Choice } from './TopUpField'
import '../payment.scss'

const api = connect(payment), bills = connect(billing)

/** What is paid ahead for each of my homes, and more of it. */
export default function Prepaid () {
  const { premisesId } = useRouter().params
  const call = useCall(() => api.balances({}))
  const [picked, setPicked] = useState(premisesId)
  const [choice, setChoice] = useState<Choice>({ typed: '' })
  const pay = usePay()
  const homes = call.data ?? [], home = homes.find(each => each.premisesId === picked) ?? homes[0]
  // Only to offer better sums: without it there are round ones.
  const paid = useCall(async () => home ? (await bills.history({ premisesId: home.premisesId })).items : [], [home?.premisesId])
  const fen = chosenFen(choice)
  const save = () => home && fen !== undefined ? pay.run({ billIds: [], prepaid: { premisesId: home.premisesId, fen }, fen }) : undefined
  return <Page
    title={words.prepaid} skeleton='detail' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { picture: 'welcome', title: words.noHomes, hint: words.noHomesHint } }}
    footer={home && <Button busy={pay.busy} disabled={fen === undefined} onTap={save}>{fen === undefined ? words.save0 : words.save(yuan(fen))}</Button>}>
    {homes.length > 1 && home && <Segments items={homes.map(each => ({ key: each.premisesId, label: each.label }))} active={home.premisesId} onPick={id => { setPicked(id); setChoice({ typed: '' }) }} />}
    {home && <Card>
      <View className='payment-quiet'>{home.label} · {words.balance}</View>
      <View className='payment-balance'><Sum text={yuan(home.balanceFen)} /></View>
      <View className='payment-quiet'>{words.balanceHint}</View>
    </Card>}
    {pay.error && <View className='payment-gap'><Notice tone='amber' icon='info'>{troubleWords(pay.error) ?? ''}</Notice></View>}
    {home && <View className='payment-gap'><TopUpField offers={topUps(paid.data ?? [])} choice={choice} onChoose={setChoice} /></View>}
  </Page>
}
