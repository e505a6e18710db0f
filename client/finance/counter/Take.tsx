import { View } from '@tarojs/components'
import { billing } from '@domain/billing/contract'
import type { BillCard } from '@domain/billing/view'
import { yuan } from '@domain/kit/yuan'
import { counterChannels } from '@domain/payment/account'
import { payment } from '@domain/payment/contract'
import type { PaymentCard } from '@domain/payment/view'
import { channelWords } from '@domain/payment/words'
import { useState } from 'react'
import type { Place } from '../../binding/PlaceField'
import { Button, Card, connect, Empty, Field, Notice, Options, Section, Sum, TextField, useCall, useChoiceAct } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { fieldOf, troubleWords } from '../../matter'
import { words as common } from '../words'
import { aheadFen, firstDueFirst, sumOf, tickedOf } from './basket'
import { Bills } from './Bills'
import { words } from './words'

const api = connect(payment), bills = connect(billing)
const channels = counterChannels.map(key => ({ key, label: channelWords[key] }))
type Channel = typeof counterChannels[number]
interface Taken { billIds: string[], prepaidFen?: number, fen: number, channel: Channel, payerName: string, reference?: string }

/** All open bills of a home, the first due first: nobody counts on a page that may end in the middle. */
async function openBills (premisesId: string): Promise<BillCard[]> {
  const all: BillCard[] = []
  for (let after: string | undefined, more = true; more;) {
    const page = await bills.bills({ premisesId, state: 'open', ...(after !== undefined && { after }) })
    all.push(...page.items)
    after = page.next
    more = after !== undefined
  }
  return firstDueFirst(all)
}

/** Ticks what is paid, says how and by whom, and takes it. The same again is the same payment. */
export function Take ({ home: { premisesId }, onTaken }: { home: Place, onTaken: (payment: PaymentCard) => void }) {
  const call = useCall(() => openBills(premisesId), [premisesId])
  const [unticked, setUnticked] = useState<readonly string[]>([])
  const [ahead, setAhead] = useState('')
  const [channel, setChannel] = useState<Channel>('cash')
  const [payerName, setPayerName] = useState('')
  const [reference, setReference] = useState('')
  const act = useChoiceAct((key, taken: Taken) => api.take({ key, premisesId, ...taken }))
  const cards = call.data ?? [], ticked = tickedOf({ cards, unticked }), fen = sumOf({ cards, unticked, ahead }), prepaidFen = aheadFen(ahead)
  const toggle = (id: string) => setUnticked(before => before.includes(id) ? before.filter(each => each !== id) : [...before, id])
  const take = async () => {
    const taken = await act.run({
      billIds: ticked.map(each => each.id), fen, channel, payerName: payerName.trim(), ...(prepaidFen !== undefined && { prepaidFen }), ...(channel !== 'cash' && reference.trim() && { reference: reference.trim() })
    })
    if (taken) onTaken(taken)
    else await call.reload()
  }
  const refused = fieldOf(act.error)
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error) }}>
    <Section title={words.bills}>{cards.length === 0 ? <Empty title={words.none} hint={words.noneHint} /> : <Bills cards={cards} ticked={ticked} onToggle={toggle} />}</Section>
    <View className='finance-gap' />
    <TextField label={words.ahead} hint={words.aheadHint} type='digit' maxLength={9} placeholder={words.aheadExample} value={ahead} onChange={setAhead} error={Number.isNaN(prepaidFen) ? common.notMoney : undefined} />
    <Field label={words.channel}><Options as='chips' label={words.channel} items={channels} value={channel} onPick={setChannel} /></Field>
    {channel !== 'cash' && <TextField label={words.reference} hint={common.optional} maxLength={40} placeholder={words.referenceExample} value={reference} onChange={setReference} error={refused === 'reference' ? troubleWords(act.error) : undefined} />}
    <TextField label={words.payer} maxLength={30} placeholder={words.payerExample} value={payerName} onChange={setPayerName} error={refused === 'payerName' ? troubleWords(act.error) : undefined} />
    {act.error && refused !== 'reference' && refused !== 'payerName' && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    <Card><View className='finance-quiet'>{words.sum}</View><Sum text={Number.isNaN(fen) ? '—' : yuan(fen)} /></Card>
    <View className='finance-gap' />
    <Button busy={act.busy} disabled={!(fen > 0) || payerName.trim() === ''} onTap={take}>{fen > 0 ? words.takeNow(yuan(fen)) : words.nothing}</Button>
  </PageContent>
}
