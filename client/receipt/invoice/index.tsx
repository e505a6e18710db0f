import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { yuan } from '@domain/kit/yuan'
import { receipt } from '@domain/receipt/contract'
import type { InvoiceTitle, Title } from '@domain/receipt/invoice'
import { Button, Card, connect, Field, Notice, Options, Page, say, Sum, TextField, useCall, useChoiceAct } from '../../kit'
import { goBack } from '../../kit/page/route'
import { fieldOf, together, troubleWords } from '../../matter'
import { titleErrors } from '../title-errors'
import { TitleFields } from '../TitleFields'
import { useTitle } from '../use-title'
import { titleNote, words } from '../words'
import '../receipt.scss'

const api = connect(receipt)
const another = 'another'

const plain = ({ id: _id, ...title }: InvoiceTitle): Title => title

/** 申请发票: for how much, made out to whom, and where it is sent. */
export default function InvoicePage () {
  const { id = '' } = useRouter().params
  const call = useCall(() => api.get({ paymentId: id }), [id]), book = useCall(() => api.titles({}))
  const [picked, setPicked] = useState<string>()
  const [email, setEmail] = useState('')
  const [tried, setTried] = useState(false)
  const { draft, change, title } = useTitle()
  const ask = useChoiceAct((key, choice: { title: Title, email?: string }) => api.askInvoice({ key, paymentId: id, ...choice }))
  const keep = useChoiceAct((key, kept: Title) => api.keepTitle({ key, title: kept }))

  const titles = book.data ?? [], chosen = picked ?? titles[0]?.id ?? another
  const known = titles.find(each => each.id === chosen), wanted = known ? plain(known) : title
  const send = async () => {
    setTried(true)
    if (!wanted || !await ask.run({ title: wanted, ...(email.trim() && { email: email.trim() }) })) return
    // Worth having the next time. That it could not be kept is nothing to bother anybody with: the fapiao is asked for.
    if (!known) await keep.run(wanted)
    say(words.sent)
    await goBack()
  }
  const field = fieldOf(ask.error), shown = field === 'email' || field?.startsWith('title.')
  return <Page title={words.askInvoice} skeleton='detail' state={together(call, book)} footer={call.data?.mayAskInvoice && <Button busy={ask.busy} onTap={send}>{words.send}</Button>}>
    {call.data && <Card>
      <View className='receipt-quiet'>{words.forSum}</View>
      <Sum text={yuan(call.data.invoiceableFen)} />
      <View className='receipt-quiet'>{words.forSumHint}</View>
    </Card>}
    {ask.error && !shown && <View className='receipt-gap'><Notice tone='amber' icon='info'>{troubleWords(ask.error) ?? ''}</Notice></View>}
    <View className='receipt-form'>
      {titles.length > 0 && <Field label={words.to}><Options
        label={words.to} value={chosen} onPick={setPicked}
        items={[...titles.map(each => ({ key: each.id, label: each.name, note: titleNote(each) })), { key: another, label: words.newTitle }]} /></Field>}
      {!known && <TitleFields draft={draft} change={change} errorAt={titleErrors(draft, tried, ask.error)} />}
      <TextField label={words.email} hint={words.emailHint} value={email} onChange={setEmail} placeholder={words.emailExample} maxLength={80} error={field === 'email' ? troubleWords(ask.error) : undefined} />
    </View>
  </Page>
}
