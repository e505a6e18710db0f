import type { GrantBalance } from '@domain/inbox/contract'
import type { TemplateName } from '@domain/inbox/templates'
import { useState } from 'react'
import { Button, Card, Icon, Row, say, useCall } from '../kit'
import { loadGrants, topUp } from '../session/consent'
import { words } from './words'

interface RefillProps {
  /** Which messages it is about; of several the scarcest counts. */
  names: readonly TemplateName[]
  title: string
  /** Said once there are more. */
  thanks: string
}

/** WeChat lets us push once per consent: how many are left, and one tap for more. */
export function Refill ({ names, title, thanks }: RefillProps) {
  const { data } = useCall(loadGrants)
  const [topped, setTopped] = useState<GrantBalance[]>()
  const leftOf = (balances: readonly GrantBalance[]) => Math.min(...balances.filter(each => names.includes(each.template)).map(({ balance }) => balance))
  const left = leftOf(topped ?? data ?? [])
  if (!Number.isFinite(left)) return null

  const refill = async () => {
    const after = await topUp(...names)
    setTopped(after)
    say(leftOf(after) > left ? thanks : words.notRefilled)
  }
  return <Card><Row
    lead={<Icon name='bell' tone={left > 0 ? 'jade' : 'amber'} washed />} title={title} note={words.left(left)}
    act={<Button kind='soft' small onTap={refill}>{words.refill}</Button>} /></Card>
}
