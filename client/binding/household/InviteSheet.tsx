import Taro, { useShareAppMessage } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { binding, type Home, type Issued } from '@domain/binding/contract'
import { needsUntil } from '@domain/binding/rights'
import { relationWords } from '@domain/words'
import { useState } from 'react'
import { Button, connect, Field, Notice, Options, say, Sheet, TextField, useAct } from '../../kit'
import { DateField, fieldOf, troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(binding)
type Invited = 'family' | 'tenant'

/** One invitation: whom, how they are called, for a tenant until when; then the code to hand on. */
export function InviteSheet ({ home, onClose }: { home: Home, onClose: () => unknown }) {
  const relations = home.mayInvite.filter((each): each is Invited => each === 'family' || each === 'tenant')
  const [relation, setRelation] = useState<Invited>(relations[0] ?? 'family')
  const [name, setName] = useState('')
  const [until, setUntil] = useState<string>()
  const [issued, setIssued] = useState<Issued>()
  const act = useAct((key, _none: undefined) => api.invite({ key, premisesId: home.premisesId, relation, name: name.trim(), ...(until && needsUntil.includes(relation) && { until }) }))
  useShareAppMessage(() => issued ? { title: home.label, path: issued.path } : {})
  const at = (field: string) => fieldOf(act.error) === field ? troubleWords(act.error) : undefined
  const make = async () => setIssued(await act.run(undefined))
  const copy = async () => {
    await Taro.setClipboardData({ data: issued?.secret ?? '' })
    say(words.copied)
  }
  if (issued) {
    return <Sheet open title={words.invitation} onClose={onClose} footer={<Button icon='share' onTap={copy}>{words.copy}</Button>}>
      <View className='binding-secret'>{issued.secret}</View>
      <View className='binding-quiet'>{words.invitationHint}</View>
    </Sheet>
  }
  return <Sheet open title={words.invite} onClose={onClose} footer={<Button busy={act.busy} onTap={make}>{words.makeInvitation}</Button>}>
    <Field label={words.inviteWhom} error={at('relation')}><Options label={words.inviteWhom} items={relations.map(key => ({ key, label: relationWords[key] }))} value={relation} onPick={setRelation} /></Field>
    <TextField label={words.name} value={name} onChange={setName} placeholder={words.nameExample} maxLength={30} error={at('name')} />
    {needsUntil.includes(relation) && <DateField label={words.lastDay} value={until} onChange={setUntil} error={at('until')} />}
    {act.error && fieldOf(act.error) === undefined && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice>}
  </Sheet>
}
