import { View } from '@tarojs/components'
import type { Me } from '@domain/people/contract'
import { Refill } from '../../inbox/Refill'
import { templatesFor } from '../../matter'
import { words } from '../words'

/** How often this person may still be told of their matters. */
export const Reminders = ({ me }: { me: Me | undefined }) =>
  <View className='lobby-reminders'><Refill names={templatesFor(me)} title={words.reminders} thanks={words.refilled} /></View>
