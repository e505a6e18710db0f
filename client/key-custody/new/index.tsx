import Taro from '@tarojs/taro'
import { useState } from 'react'
import { keyCustody } from '@domain/key-custody/contract'
import { Button, connect, Field, Notice, Options, Page, say, useChoiceAct } from '../../kit'
import { askToBeTold, troubleWords, useGrantsAhead } from '../../matter'
import { useMe } from '../../session/use-me'
import { words } from '../words'
import { TellForm } from './TellForm'
import { emptyDraft, toldOf, type Draft } from './told'

const api = connect(keyCustody)

/** 钥匙托管: announced from home, so that the counter only counts and signs. */
export default function NewKeys () {
  useGrantsAhead()
  const { me, ...call } = useMe()
  const homes = me?.who?.occupancies ?? []
  const [premisesId, setPremisesId] = useState<string>()
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const home = homes.find(each => each.premisesId === premisesId) ?? homes[0], told = toldOf(draft)
  const act = useChoiceAct((key, wish: Omit<Parameters<typeof api.announce>[0], 'key'>) => api.announce({ key, ...wish }))
  const send = async () => {
    if (!home || !told || !me) return
    askToBeTold(me)
    const made = await act.run({ premisesId: home.premisesId, ...told })
    if (!made) return
    say(words.announced)
    await Taro.redirectTo({ url: `/key-custody/detail/index?id=${made.id}` })
  }
  return <Page title={words.title} skeleton='detail' state={{ ...call, data: me, error: troubleWords(call.error), empty: me && homes.length === 0 && { picture: 'welcome', title: words.noHomes, hint: words.noHomesHint } }}
    footer={<Button busy={act.busy} disabled={!told} onTap={send}>{words.announce}</Button>}>
    {homes.length > 1 && home && <Field label={words.where}><Options label={words.where} items={homes.map(each => ({ key: each.premisesId, label: each.label }))} value={home.premisesId} onPick={setPremisesId} /></Field>}
    <TellForm draft={draft} fill={part => setDraft(before => ({ ...before, ...part }))} />
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
  </Page>
}
