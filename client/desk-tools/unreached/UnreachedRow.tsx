import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { inbox, type UnreachedCard } from '@domain/inbox/contract'
import { useEffect } from 'react'
import { Button, callNumber, Card, Chip, connect, Face, Row, say, serverNow, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { matterPage } from '../../desk/wide'
import { phoneOf } from './phone-of'
import { whyWords, words } from './words'
import './unreached-row.scss'

const api = connect(inbox)

/** Somebody who has to be phoned: who, about what, why, and the two taps it takes. */
export function UnreachedRow ({ card, onTold }: { card: UnreachedCard, onTold: () => unknown }) {
  const { id, name, title, text, at, number, matterId, why } = card
  const call = useAct((key: string, wanted: UnreachedCard) => phoneOf(wanted, key).then(phone => ({ phone })))
  const told = useAct(() => api.told({ id }))
  const error = call.error ?? told.error
  useEffect(() => {
    const trouble = troubleWords(error)
    if (trouble !== undefined) say(trouble)
  }, [error])

  const ring = async () => {
    const found = await call.run(card)
    if (found?.phone) await callNumber(found.phone)
    else if (found) say(words.noPhone(name))
  }
  const settle = async () => {
    if (!await told.run(undefined)) return
    say(words.thanks)
    await onTold()
  }
  return <Card>
    <Row lead={<Face name={name} />} title={name} note={`${title} · ${timeWords(at, serverNow())}`} chip={<Chip tone='amber'>{whyWords(why)}</Chip>} />
    <View className='unreached-text'>{text}</View>
    <View className='unreached-acts'>
      {matterId !== '' && <Button kind='quiet' small label={`${words.matter}，${number}`} onTap={() => Taro.navigateTo({ url: matterPage(matterId) })}>{words.matter}</Button>}
      <View className='unreached-gap' />
      {matterId !== '' && <Button kind='ghost' small icon='phone' busy={call.busy} onTap={ring}>{words.call}</Button>}
      <Button kind='soft' small busy={told.busy} onTap={settle}>{words.told}</Button>
    </View>
  </Card>
}
