import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { yuan } from '@domain/kit/yuan'
import { payment } from '@domain/payment/contract'
import { Button, connect, Notice, Page, payAtCashier, ProgressBar, useAct, useCall, type CashierAnswer } from '../../kit'
import { goBack } from '../../kit/page/route'
import { troubleWords } from '../../matter'
import { goReceipt } from '../../receipt/routes'
import { words } from '../words'
import { stageOf, type Stage } from './stage'
import { Told } from './Told'
import { useAsking } from './use-asking'

const api = connect(payment)

/**
 * What became of an order. Whoever left the cashier without paying gives the order up, and learns whether money has moved after
 * all; whoever paid waits here until it is booked.
 */
export default function Result () {
  const { id = '', left: leftBefore } = useRouter().params
  const [left, setLeft] = useState(leftBefore as CashierAnswer | undefined)
  const call = useCall(() => left === 'cancelled' ? api.cancel({ id }) : api.look({ id }), [id, left])
  const giveUp = useAct(() => api.cancel({ id }))
  const order = call.data, stage = order && stageOf(order, left)
  const asking = useAsking(stage === 'waiting', call.reload)

  const goOn = async () => { if (order?.pay) setLeft(await payAtCashier(order.pay)) }
  const cancel = async () => {
    if (await giveUp.run(undefined)) await call.reload()
  }
  const receipt = <>
    <Button kind='ghost' onTap={goBack}>{words.done}</Button>
    {order?.paymentId !== undefined && <Button icon='receipt' onTap={() => goReceipt(order.paymentId ?? id)}>{words.receipt}</Button>}
  </>
  const footers: Record<Stage, ReactNode> = {
    paid: receipt,
    partBack: receipt,
    allBack: <Button onTap={goBack}>{words.done}</Button>,
    waiting: asking.over ? <><Button kind='ghost' onTap={call.reload}>{words.askAgain}</Button><Button onTap={goBack}>{words.back}</Button></> : undefined,
    open: <><Button kind='ghost' busy={giveUp.busy} onTap={cancel}>{words.giveUp}</Button>{order?.pay && <Button onTap={goOn}>{words.goOn(yuan(order.fen))}</Button>}</>,
    closed: <Button onTap={goBack}>{words.back}</Button>
  }
  return <Page title={words.result} skeleton='detail' state={{ ...call, error: troubleWords(call.error) }} footer={stage && footers[stage]}>
    {giveUp.error && <Notice tone='amber' icon='info'>{troubleWords(giveUp.error) ?? ''}</Notice>}
    {order && stage && <Told order={order} stage={stage} />}
    {stage === 'waiting' && <View className='payment-asking'>{asking.over ? <Notice tone='amber'>{words.slow}</Notice> : <ProgressBar share={asking.share} label={words.asking} />}</View>}
  </Page>
}
