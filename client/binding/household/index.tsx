import { View } from '@tarojs/components'
import { binding, type Home, type Member } from '@domain/binding/contract'
import { relationWords } from '@domain/words'
import { useState } from 'react'
import { ask, Button, Card, connect, Face, Icon, Notice, Page, Row, say, Section, serverNow, useAct, useCall } from '../../kit'
import { daysWords, timeWords, troubleWords } from '../../matter'
import { InviteSheet } from './InviteSheet'
import { roadWords, words } from '../words'
import '../binding.scss'

const api = connect(binding)

const noteOf = ({ me, relation, from, until, road }: Member) =>
  [me && words.me, relationWords[relation], daysWords(from, until, serverNow()), roadWords[road]].filter(Boolean).join(' · ')

/** 家庭成员: with whom I share a home or to whom I have let it; who comes and who goes. */
export default function Household () {
  const call = useCall(() => api.household({}))
  const [inviting, setInviting] = useState<Home>()
  const end = useAct((_key, id: string) => api.end({ id }))
  const revoke = useAct((_key, id: string) => api.revokeInvitation({ id }))
  const trouble = troubleWords(end.error ?? revoke.error)

  const remove = async ({ id, name }: Member) => {
    if (!await ask({ title: words.sureRemove(name), text: words.sureRemoveText, danger: true })) return
    if (await end.run(id)) say(words.removed(name))
    await call.reload()
  }
  const takeBack = async (id: string) => {
    if (await revoke.run(id)) say(words.revokedNow)
    await call.reload()
  }
  return <Page title={words.household} skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { title: words.noHomes, hint: words.noHomesHint } }}>
    {trouble && <Notice tone='cinnabar' icon='alert'>{trouble}</Notice>}
    {call.data?.map(home => <Section key={home.premisesId} title={home.label}>
      <Card>{home.members.map(each => <Row
        key={each.id} lead={<Face name={each.name} />} title={each.name} note={noteOf(each)}
        act={each.mayEnd && !each.me && <Button kind='quiet' small label={`${words.remove}${each.name}`} onTap={() => remove(each)}>{words.remove}</Button>} />)}</Card>
      {home.invitations.map(each => <Card key={each.id}><Row
        lead={<Icon name='send' tone='amber' washed />} title={each.name ?? relationWords[each.relation]}
        note={[words.invited, relationWords[each.relation], words.good(timeWords(each.expiresAt, serverNow()))].join(' · ')}
        act={<Button kind='quiet' small label={`${words.revoke}${each.name ?? ''}`} onTap={() => takeBack(each.id)}>{words.revoke}</Button>} /></Card>)}
      {home.mayInvite.length > 0
        ? <View className='binding-buttons'><Button kind='soft' icon='plus' onTap={() => setInviting(home)}>{words.invite}</Button></View>
        : <View className='binding-quiet'>{words.nobodyToInvite}</View>}
    </Section>)}
    {inviting && <InviteSheet home={inviting} onClose={() => { setInviting(undefined); return call.reload() }} />}
  </Page>
}
