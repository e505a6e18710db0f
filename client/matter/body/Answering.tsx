import { View } from '@tarojs/components'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import { callHotline } from '../../hotline/call'
import { callNumber, Notice, Responsible, serverNow } from '../../kit'
import { answerOf, dueOf } from '../answer-of'
import type { Reader } from '../reader'
import { words } from './words'

interface AnsweringProps {
  view: MatterView
  me: Me
  reader: Reader
  onWrite: (() => unknown) | undefined
}

/** Who answers for it, what is promised next, one tap to write or to call. */
export function Answering ({ view, me, reader, onWrite }: AnsweringProps) {
  const { firstContact, handOverTo } = view
  const answer = answerOf({ ...view, ...dueOf(view) }, reader, serverNow(), me.who?.id)
  const work = firstContact?.workPhone, line = me.hotline?.number
  const call = work !== undefined ? () => callNumber(work) : line !== undefined ? () => callHotline(line) : undefined
  const mine = firstContact !== undefined && firstContact.id === me.who?.id
  return <>
    <Responsible {...answer} onWrite={mine ? undefined : onWrite} onCall={mine ? undefined : call} />
    {handOverTo && <View className='matter-gap'><Notice tone='amber' icon='swap'>{words.handOver(handOverTo.name, handOverTo.reason)}</Notice></View>}
  </>
}
