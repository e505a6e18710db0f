import { View } from '@tarojs/components'
import { sumOwed } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'
import { yuan } from '@domain/kit/yuan'
import { payment } from '@domain/payment/contract'
import { ask, Button, Card, connect, Icon, Notice, Row } from '../../kit'
import { troubleWords } from '../../matter'
import { goPrepaid } from '../../payment/routes'
import { useChoiceAct } from '../../payment/use-choice-act'
import { goReceipt } from '../../receipt/routes'
import { words } from '../words'

const api = connect(payment)

interface PrepaidOfferProps { premisesId: string, bills: readonly BillCard[], balanceFen: number, onPaid: () => Promise<unknown> }

/** Money that lies ready for this home, and one tap to pay its bills from it. Deposits are not paid so: they are given back to whoever paid. */
export function PrepaidOffer ({ premisesId, bills, balanceFen, onPaid }: PrepaidOfferProps) {
  const fees = bills.filter(each => each.kind !== 'deposit'), sum = sumOwed(fees), enough = fees.length > 0 && sum <= balanceFen
  const act = useChoiceAct((key, billIds: string[]) => api.payFromPrepaid({ key, billIds }))
  const use = async () => {
    if (!await ask({ title: words.sureUse(yuan(sum)), text: words.leftAfter(yuan(balanceFen - sum)) })) return
    const paid = await act.run(fees.map(each => each.id))
    await onPaid()
    if (paid) await goReceipt(paid.id)
  }
  return <View className='billing-gap'>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <Card><Row
      lead={<Icon name='wallet' tone='jade' washed />} title={words.fromPrepaid(yuan(balanceFen))} note={enough ? words.enough(fees.length) : sum > balanceFen ? words.notEnough(yuan(sum - balanceFen)) : undefined}
      trail={enough
        ? <Button kind='soft' small busy={act.busy} onTap={use}>{words.usePrepaid}</Button>
        : <Button kind='quiet' small onTap={() => goPrepaid(premisesId)}>{words.topUp}</Button>} /></Card>
  </View>
}
