import { View } from '@tarojs/components'
import type { GrantBalance } from '@domain/inbox/contract'
import type { TemplateName } from '@domain/inbox/templates'
import { useState } from 'react'
import { bindEmployee, Button, Icon, say, storage, useCall } from '../../kit'
import { loadGrants, topUp } from '../../session/consent'
import { words } from '../words'
import './reminders.scss'

const templates: TemplateName[] = ['task', 'alarm']
/** A busy hour uses up as many. */
const low = 3
const boundKey = 'work-messages-bound'

const staffOnes = (balances: readonly GrantBalance[]) => balances.filter(each => templates.includes(each.template))
const leastOf = (balances: readonly GrantBalance[]) => Math.min(...staffOnes(balances).map(each => each.balance))

/** How often WeChat may still be used to reach this person; shown while there is time to do something about it. */
export function Reminders () {
  const { data = [], reload } = useCall(loadGrants)
  const [bound, setBound] = useState(() => storage.get<boolean>(boundKey) ?? false)
  const left = leastOf(data)
  if (bound || left > low) return null

  const replenish = () => topUp(...templates).then(async balances => {
    await reload()
    say(words.replenished(leastOf(balances)))
  })
  const bind = async () => {
    const answers = await bindEmployee(staffOnes(data).map(each => each.templateId))
    const accepted = Object.values(answers).includes('accept')
    storage.set(boundKey, accepted)
    setBound(accepted)
    say(accepted ? words.bound : words.notBound)
  }
  return <View className='desk-reminders'>
    <View className='desk-reminders-text'><Icon name='bell' size='s' />{left > 0 ? words.remindersLeft(left) : words.remindersGone}</View>
    <View className='desk-reminders-acts'>
      <Button kind='soft' small onTap={replenish}>{words.moreReminders}</Button>
      <Button kind='quiet' small onTap={bind}>{words.bind}</Button>
    </View>
  </View>
}
