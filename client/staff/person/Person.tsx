import Taro from '@tarojs/taro'
import { staff, type StaffMember } from '@domain/staff/contract'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, Card, connect, Face, Icon, Notice, Row, say, Section, useAct, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { fieldOf, troubleWords } from '../../matter'
import { draftOf, rowOf, type Draft } from '../row/draft'
import { RowForm } from '../row/RowForm'
import { useDraft } from '../row/use-draft'
import { words } from '../words'

const api = connect(staff)

interface EditProps { me: Worker, member: StaffMember, all: readonly StaffMember[], onFresh: () => Promise<unknown> }

function Edit ({ me, member, all, onFresh }: EditProps) {
  const { personId, rev } = member
  const act = useAct((_key, draft: Draft) => api.change({ personId, rev, ...rowOf(draft) }))
  const { draft, fill, at, trouble, ready } = useDraft(() => draftOf(member), act.error)
  const save = async () => {
    if (!ready() || !await act.run(draft)) return
    say(words.saved)
    await onFresh()
  }
  return <>
    <RowForm me={me} staff={all} personId={personId} draft={draft} fill={fill} at={at} />
    {trouble && <Notice tone='cinnabar' icon='alert' {...(fieldOf(act.error) === 'rev' && { action: words.latest, onAction: onFresh })}>{trouble}</Notice>}
    <Button busy={act.busy} onTap={save}>{words.save}</Button>
  </>
}

/** One of the staff: what they are here, and the ways out. */
export function Person ({ me, id }: { me: Worker, id: string }) {
  const call = useCall(() => api.list({}))
  const [version, setVersion] = useState(0)
  const member = call.data?.find(each => each.personId === id)
  const fresh = async () => { await call.reload(); setVersion(before => before + 1) }
  return <PageContent state={{ ...call, error: troubleWords(call.error), empty: call.data && !member && { title: words.gone, hint: words.goneHint } }} skeleton='detail'>
    {member && <>
      <Card><Row lead={<Face name={member.name} size='l' />} title={member.name} note={[member.department, member.onLeave ? words.onLeave : member.onDuty ? words.onDuty : words.offDuty].join(' · ')} /></Card>
      <Edit key={version} me={me} member={member} all={call.data ?? []} onFresh={fresh} />
      {(may(me.who, 'sendOnLeave') || id !== me.who.id) && <Section title={words.away}><Card>
        {may(me.who, 'sendOnLeave') && <Row lead={<Icon name='calendar' tone='jade' washed />} title={words.leave} note={words.leaveNote} onTap={() => Taro.navigateTo({ url: '/desk-tools/hand-over/index' })} />}
        {id !== me.who.id && <Row lead={<Icon name='door' tone='cinnabar' washed />} title={words.resign} note={words.resignNote} onTap={() => Taro.redirectTo({ url: `/staff/resign/index?id=${id}` })} />}
      </Card></Section>}
    </>}
  </PageContent>
}
