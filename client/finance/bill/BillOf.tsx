import { View } from '@tarojs/components'
import { billing } from '@domain/billing/contract'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import { Head } from '../../billing/bill/Head'
import { Amount, Credits, Late } from '../../billing/bill/Why'
import type { Worker } from '../../desk/StaffPage'
import { Button, connect, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { goReceipt } from '../../receipt/routes'
import { words } from '../counter/words'
import { CorrectSheet } from './CorrectSheet'
import { corrections, type Correction } from './corrections'

const api = connect(billing)

/** A bill with its calculation, as its household reads it; a manager takes off or forgives. */
export function BillOf ({ id, me }: { id: string, me: Worker }) {
  const call = useCall(() => api.bill({ id }), [id])
  const [correcting, setCorrecting] = useState<Correction>()
  const bill = call.data, paid = bill?.paid
  const offered = bill && may(me.who, 'forgiveMoney') ? corrections.filter(({ mostFen }) => mostFen(bill) > 0) : []
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {bill && <>
      <Head bill={bill} />
      <Amount bill={bill} />
      <Credits bill={bill} />
      <Late bill={bill} />
      <View className='finance-buttons'>
        {offered.map(each => <Button key={each.method} kind='ghost' onTap={() => setCorrecting(each)}>{each.label}</Button>)}
        {paid && <Button kind='ghost' icon='receipt' onTap={() => goReceipt(paid.paymentId)}>{words.receipt}</Button>}
      </View>
      {correcting && <CorrectSheet correction={correcting} bill={bill} onClose={() => setCorrecting(undefined)} onDone={async () => { setCorrecting(undefined); await call.reload() }} />}
    </>}
  </PageContent>
}
