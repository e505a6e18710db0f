import { View } from '@tarojs/components'
import type { GrantBalance } from '@domain/inbox/contract'
import type { Me } from '@domain/people/contract'
import { useState } from 'react'
import { Button, Card, Icon, Row, say, useCall } from '../../kit'
import { templatesFor } from '../../matter'
import { loadGrants, topUp } from '../../session/consent'
import { words } from '../words'

/** WeChat lets us push once per consent: how many are left, and one tap for more. */
export function Reminders ({ me }: { me: Me | undefined }) {
  const { data } = useCall(loadGrants)
  const [topped, setTopped] = useState<GrantBalance[]>()
  const names = templatesFor(me)
  const leftOf = (balances: readonly GrantBalance[]) => Math.min(...balances.filter(each => names.includes(each.template)).map(({ balance }) => balance))
  const left = leftOf(topped ?? data ?? [])
  if (!Number.isFinite(left)) return null

  const refill = async () => {
    const after = await topUp(...names)
    setTopped(after)
    say(leftOf(after) > left ? words.refilled : words.notRefilled)
  }
  return <View className='lobby-reminders'>
    <Card><Row
      lead={<Icon name='bell' tone={left > 0 ? 'jade' : 'amber'} washed />} title={words.reminders} note={words.remindersLeft(left)}
      act={<Button kind='soft' small onTap={refill}>{words.refill}</Button>} /></Card>
  </View>
}
