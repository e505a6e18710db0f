import { View } from '@tarojs/components'
import { daysOverdue, sumOwed } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'
import { moment } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { Button, Card, Notice, serverNow, Sum } from '../../kit'
import { dayWords } from '../../matter'
import { goResult } from '../../payment/routes'
import { words } from '../words'

interface OwedProps { cards: readonly BillCard[], choosing: boolean, onChoose: () => void }

/** All that is owed in one sum; what is late said plainly, and what was begun and not ended. */
export function Owed ({ cards, choosing, onChoose }: OwedProps) {
  const now = serverNow(), late = cards.filter(each => each.overdue), [first] = cards
  const orderIds = [...new Set(cards.flatMap(each => each.orderId ?? []))]
  return <View>
    {orderIds.map(id => <Notice key={id} tone='sky' icon='clock' action={words.goOn} onAction={() => goResult(id)}>{`${words.openOrder}，${words.openOrderHint}`}</Notice>)}
    <Card>
      <View className='billing-owed'>
        <View>
          <View className='billing-quiet'>{words.total}</View>
          <Sum text={yuan(sumOwed(cards))} />
          {first && <View className='billing-quiet'>{words.first(cards.length, dayWords(moment(first.dueOn), now))}</View>}
        </View>
        {cards.length > 1 && <Button kind='quiet' small onTap={onChoose}>{choosing ? words.all : words.some}</Button>}
      </View>
      {late.length > 0 && <View className='billing-late'>{words.late(late.length, Math.max(...late.map(each => daysOverdue(each, now))))}</View>}
    </Card>
  </View>
}
