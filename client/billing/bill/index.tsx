import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { billing } from '@domain/billing/contract'
import { isPayable, owedFen } from '@domain/billing/owed'
import { yuan } from '@domain/kit/yuan'
import { Button, connect, Notice, Page, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { usePay } from '../../payment/use-pay'
import { goReceipt } from '../../receipt/routes'
import { words } from '../words'
import { Head } from './Head'
import { Amount, Credits, Late } from './Why'
import '../billing.scss'

const api = connect(billing)

const askAbout = () => Taro.navigateTo({ url: '/work-order/new/index?kind=inquiry' })

/** 为什么是这个数: one bill, how its amount came about, what was taken off and what being late adds. */
export default function BillPage () {
  const { id = '' } = useRouter().params
  const call = useCall(() => api.bill({ id }), [id])
  const pay = usePay()
  const bill = call.data, fen = bill ? owedFen(bill) : 0
  const payIt = async () => {
    if (!await pay.run({ billIds: [id], fen })) await call.reload()
  }
  const paid = bill?.paid
  return <Page
    title={words.why} skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}
    footer={bill && (isPayable(bill) ? <Button busy={pay.busy} onTap={payIt}>{words.payThis(yuan(fen))}</Button> : paid && <Button kind='ghost' icon='receipt' onTap={() => goReceipt(paid.paymentId)}>{words.receipt}</Button>)}>
    {pay.error && <Notice tone='amber' icon='info'>{troubleWords(pay.error) ?? ''}</Notice>}
    {bill && <>
      <Head bill={bill} />
      <Amount bill={bill} />
      <Credits bill={bill} />
      <Late bill={bill} />
      <View className='billing-ask'><Button kind='quiet' icon='question' onTap={askAbout}>{words.ask}</Button></View>
    </>}
  </Page>
}
