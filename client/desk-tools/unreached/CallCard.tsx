import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { inbox, type UnreachedCard } from '@domain/inbox/contract'
import { kindOf } from '@domain/matter/number'
import { pageOf } from '@domain/matter/page-of'
import { useEffect } from 'react'
import { Button, callNumber, Card, connect, Face, Icon, Row, say, serverNow, Tap, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import type { CallToMake } from '../../desk/calls'
import { phoneOf } from './phone-of'
import { whyWords, words } from './words'
import './call-card.scss'

const api = connect(inbox)
const most = 3

/** Somebody who has to be phoned: who, about what, why, and the two taps it takes. */
export function CallCard ({ call: { latest, cards }, onTold }: { call: CallToMake, onTold: () => unknown }) {
  const { name, title, at, number, matterId, why } = latest
  const phone = useAct((key: string, wanted: UnreachedCard) => phoneOf(wanted, key).then(found => ({ found })))
  const told = useAct(() => Promise.all(cards.map(({ id }) => api.told({ id }))))
  const error = phone.error ?? told.error
  useEffect(() => {
    const trouble = troubleWords(error)
    if (trouble !== undefined) say(trouble)
  }, [error])

  const ring = async () => {
    const answer = await phone.run(latest)
    if (answer?.found) await callNumber(answer.found)
    else if (answer) say(words.noPhone(name))
  }
  const settle = async () => {
    if (!await told.run(undefined)) return
    say(words.thanks)
    await onTold()
  }
  const lead = matterId === '' ? undefined : () => Taro.navigateTo({ url: pageOf(matterId, kindOf(number)) })
  return <View className='unreached-call'><Card>
    <Tap label={[name, title, latest.text, whyWords(why), number].filter(Boolean).join('，')} onTap={lead}>
      <Row lead={<Face name={name} />} title={name} note={`${title} · ${timeWords(at, serverNow())}`} />
      <View className='unreached-texts'>
        {cards.slice(0, most).map(({ id, text }) => <View key={id} className='unreached-text'>{text}</View>)}
        {cards.length > most && <View className='unreached-more'>{words.more(cards.length - most)}</View>}
      </View>
      <View className='unreached-why'><Icon name='bell' size='s' />{whyWords(why)}</View>
    </Tap>
    <View className='unreached-acts'>
      {matterId !== '' && <Button kind='ghost' small icon='phone' busy={phone.busy} onTap={ring}>{words.call}</Button>}
      <Button kind='soft' small busy={told.busy} onTap={settle}>{words.told}</Button>
    </View>
  </Card></View>
}
