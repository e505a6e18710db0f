import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { binding } from '@domain/binding/contract'
import { relationWords } from '@domain/words'
import { useState } from 'react'
import { Button, Card, connect, Empty, Icon, Notice, Page, Row, serverNow, TextField, useAct, useCall } from '../../kit'
import { daysWords, timeWords, troubleWords } from '../../matter'
import { useMe } from '../../session/use-me'
import { stateWords, words } from '../words'
import '../binding.scss'

const api = connect(binding)
const goHome = () => Taro.reLaunch({ url: '/lobby/home/index' })

/** Opened by an invitation's link, by a scanned code (`scene`), or after one was typed: what it is, and one button. */
export default function Accept () {
  const { secret, scene } = useRouter().params
  const given = secret ?? (scene ? decodeURIComponent(scene) : undefined)
  const call = useCall(async () => given ? api.offer({ secret: given }) : undefined, [given])
  const { reload: changed } = useMe()
  const [name, setName] = useState<string>()
  const [done, setDone] = useState(false)
  const offer = call.data
  const typed = (name ?? offer?.name ?? '').trim()
  const act = useAct((_key, kind: 'code' | 'invitation') => {
    const input = { secret: given ?? '', ...(!offer?.named && typed && { name: typed }) }
    return kind === 'code' ? api.byCode(input) : api.accept(input)
  })
  const bind = async () => {
    if (!offer || !await act.run(offer.kind)) return
    await changed()
    setDone(true)
  }
  const empty = given === undefined && { picture: 'welcome' as const, title: words.noSecret, hint: words.noSecretHint, action: words.toHome, onAction: goHome }
  const open = offer?.state === 'open' && !done
  return <Page
    title={words.accept} skeleton='detail' state={{ ...call, data: offer ?? (empty ? true : undefined), error: troubleWords(call.error), empty }}
    footer={open && <Button busy={act.busy} onTap={bind}>{words.yes}</Button>}>
    {offer && done && <Empty picture='done' title={words.done} hint={words.doneHint(offer.label)} action={words.toHome} onAction={goHome} />}
    {offer && !done && <View>
      <Card><Row lead={<Icon name='home' tone='jade' washed />} title={offer.label} note={[offer.estate, words.from(offer.from), daysWords(undefined, offer.until, serverNow())].filter(Boolean).join(' · ')} /></Card>
      {open
        ? <View className='binding-quiet'>{words.asRelation(relationWords[offer.relation])} · {words.good(timeWords(offer.expiresAt, serverNow()))}</View>
        : <Notice tone='amber' icon='info'>{words.notOpen(stateWords[offer.state])} {words.askAgain}</Notice>}
      {open && !offer.named && <TextField label={words.yourName} value={name ?? offer.name ?? ''} onChange={setName} maxLength={30} />}
      {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice>}
    </View>}
  </Page>
}
