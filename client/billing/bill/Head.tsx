import { View } from '@tarojs/components'
import { owedFen } from '@domain/billing/owed'
import type { BillView } from '@domain/billing/view'
import { billStateWords, periodWords } from '@domain/billing/words'
import { yuan } from '@domain/kit/yuan'
import { Card, Chip, serverNow, Sum } from '../../kit'
import { dayWords, timeWords } from '../../matter'
import { dueMark, dueNote } from '../mine/due'
import { words } from '../words'

const stateTones = { open: 'amber', paid: 'jade', cancelled: 'plain' } as const

const sumOf = (bill: BillView) => bill.paid ? bill.paid.fen + bill.paid.lateFen : bill.state === 'open' ? owedFen(bill) : bill.amountFen

const lines = (bill: BillView, now: number): (string | false | undefined)[] => [
  bill.label,
  bill.state === 'open' ? dueNote(bill, now) : periodWords(bill.period, bill.months),
  bill.paid && words.paid(timeWords(bill.paid.at, now)),
  bill.paid && bill.paid.lateFen > 0 && words.paidLate(yuan(bill.paid.lateFen)),
  bill.depositFen !== undefined && bill.depositFen > 0 && words.held(yuan(bill.depositFen)),
  words.issued(dayWords(bill.issuedAt, now))
]

/** What it is, for which home and months, how much, and how it stands. */
export function Head ({ bill }: { bill: BillView }) {
  const now = serverNow(), mark = bill.state === 'open' ? dueMark(bill, now) : undefined
  return <Card>
    <View className='billing-title'>
      <View className='billing-name'>{bill.name}</View>
      <Chip tone={mark?.tone ?? stateTones[bill.state]}>{mark?.word ?? billStateWords[bill.state]}</Chip>
    </View>
    <Sum text={yuan(sumOf(bill))} />
    {lines(bill, now).filter(Boolean).map(line => <View key={String(line)} className='billing-quiet'>{line}</View>)}
  </Card>
}
