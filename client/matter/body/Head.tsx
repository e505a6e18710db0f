import { View } from '@tarojs/components'
import type { Status } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import { Card, Chip, serverNow, Stepper } from '../../kit'
import type { Reader } from '../reader'
import { pressing, stateOf, stepsOf } from '../state-of'
import { timeWords } from '../time/times'
import { titleOf } from './title-of'
import { words } from './words'

/** Ended without having been done. */
const fruitless: readonly Status[] = ['refused', 'cancelled']

/** What it is and where it stands, in the words of whoever reads. */
export function Head ({ view, reader }: { view: MatterView, reader: Reader }) {
  const { status, priority, place, createdAt, channel, major } = view
  const state = stateOf(view, reader, view.mine)
  const urgency = pressing(priority)
  const begun = timeWords(createdAt, serverNow())
  return <Card>
    <View className='matter-head'>
      <View className='matter-head-words'>
        <View className='matter-head-title'>{titleOf(view)}</View>
        <View className='matter-head-note'>{place.label}</View>
        <View className='matter-head-note'>{channel === 'miniProgram' ? words.submittedAt(begun) : words.recordedAt(begun)}</View>
      </View>
      <View className='matter-head-chips'>
        <Chip tone={state.tone}>{state.word}</Chip>
        {urgency && <Chip tone='cinnabar'>{urgency}</Chip>}
        {major && reader === 'staff' && <Chip tone='cinnabar'>{words.major}</Chip>}
      </View>
    </View>
    {!fruitless.includes(status) && <Stepper {...stepsOf(view)} />}
  </Card>
}
