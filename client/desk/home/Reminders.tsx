import { View } from '@tarojs/components'
import type { GrantBalance } from '@domain/inbox/contract'
import type { TemplateName } from '@domain/inbox/templates'
import { useState } from 'react'
import { bindEmployee, Button, Icon, say, storage } from '../../kit'
import { topUp } from '../../session/consent'
import { words } from '../words'
import './reminders.scss'

const names: TemplateName[] = ['task', 'alarm']
/** A busy hour uses up as many. */
const low = 3
const boundKey = 'work-messages-bound'

const ofWork = (balances: readonly GrantBalance[]) => balances.filter(each => names.includes(each.template))
const leastOf = (balances: readonly GrantBalance[]) => Math.min(...ofWork(balances).map(each => each.balance))

/** How often WeChat may still be used to reach this person; shown while there is time to do something about it. */
export function Reminders ({ grants: data }: { grants: readonly GrantBalance[] }) {
  const [topped, setTopped] = useState<GrantBalance[]>()
  const [bound, setBound] = useState(() => storage.get<boolean>(boundKey) ?? false)
  const left = leastOf(topped ?? data)
  if (bound || left > low) return null

  const replenish = async () => {
    const balances = await topUp(...names)
    setTopped(balances)
    say(words.replenished(leastOf(balances)))
  }
  const bind = async () => {
    const answers = await bindEmployee(ofWork(data).flatMap(each => each.workTemplateId ?? []))
    const accepted = Object.values(answers).includes('accept')
    storage.set(boundKey, accepted)
    setBound(accepted)
    say(accepted ? words.bound : words.notBound)
  }
  return <View className='desk-reminders'>
    <Icon name='bell' size='s' />
    <View className='desk-reminders-text'>{left > 0 ? words.remindersLeft(left) : words.remindersGone}</View>
    <Button kind='quiet' small onTap={bind}>{words.bind}</Button>
    <Button kind='soft' small onTap={replenish}>{words.moreReminders}</Button>
  </View>
}
