import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { receipt } from '@domain/receipt/contract'
import { Button, connect, Notice, openDocument, Page, useAct, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'
import { InvoiceCard } from './InvoiceCard'
import { Paper } from './Paper'
import '../receipt.scss'

const api = connect(receipt)

/** 收据: what was paid, the paper with its seal, and the fapiao. */
export default function ReceiptPage () {
  const { id = '' } = useRouter().params
  const call = useCall(() => api.get({ paymentId: id }), [id])
  const print = useAct(async (key, paymentId: string) => {
    const { url, name } = await api.print({ key, paymentId })
    await openDocument(url, name)
    return true
  })
  const open = async () => {
    if (await print.run(id)) await call.reload()
  }
  const shown = call.data
  return <Page
    title={words.receipt} skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}
    footer={shown && <Button icon='file' busy={print.busy} onTap={open}>{words.open}</Button>}>
    {print.error && <Notice tone='amber' icon='info'>{troubleWords(print.error) ?? ''}</Notice>}
    {shown && <>
      <Paper receipt={shown} />
      <View className='receipt-quiet receipt-gap'>{shown.prints > 0 ? words.printed(shown.prints) : words.paper}</View>
      <InvoiceCard receipt={shown} />
    </>}
  </Page>
}
