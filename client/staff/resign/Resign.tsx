import Taro from '@tarojs/taro'
import { staff, type StaffMember } from '@domain/staff/contract'
import { refusalWords } from '@domain/refusal-words'
import { useState } from 'react'
import { ask, Button, connect, Notice, say, TextArea, useAct, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { fieldOf, troubleWords } from '../../matter'
import { resigningWords as words, words as staffWords } from '../words'
import { Taker } from './Taker'

const api = connect(staff)
const required = refusalWords({ code: 'invalid', reason: 'required' })

interface Filled { toId?: string, tasksToId?: string, reportsToId?: string, reason: string }
type Field = keyof Filled

const has = (...roles: string[]) => ({ roles: held }: StaffMember) => held.some(role => roles.includes(role))

function Form ({ member, all }: { member: StaffMember, all: readonly StaffMember[] }) {
  const [form, setForm] = useState<Filled>({ reason: '' })
  const [tried, setTried] = useState(false)
  const act = useAct((key, filled: Filled) => api.resign({ key, personId: member.personId, ...filled, reason: filled.reason.trim() }))
  const others = all.filter(each => each.personId !== member.personId)
  const below = all.filter(each => each.reportsTo === member.personId).length
  const missing: Partial<Record<Field, boolean>> = {
    toId: member.answersFor > 0 && !form.toId, tasksToId: member.tasks > 0 && !form.tasksToId, reportsToId: below > 0 && !form.reportsToId, reason: form.reason.trim() === ''
  }
  const refused = (['toId', 'tasksToId', 'reportsToId', 'reason'] as const).find(each => each === fieldOf(act.error))
  const at = (field: Field) => (tried && missing[field] ? required : undefined) ?? (refused === field ? troubleWords(act.error) : undefined)
  const fill = (part: Partial<Filled>) => setForm(before => ({ ...before, ...part }))
  const standIn = others.find(each => each.personId === form.toId)

  const send = async () => {
    setTried(true)
    if (Object.values(missing).includes(true) || !await ask({ title: words.sure(member.name), danger: true })) return
    const done = await act.run(form)
    if (!done) return
    say(words.done(done.handedOver + done.reassigned))
    await Taro.navigateBack()
  }

  return <>
    <Notice tone='amber' icon='alert'>{words.ends(member.name)}</Notice>
    {(member.answersFor > 0 || refused === 'toId') && <Taker label={words.to(member.answersFor)} people={others.filter(has('clerk', 'manager'))} value={form.toId} onPick={toId => fill({ toId })} error={at('toId')} />}
    {standIn && <Notice tone='sky' icon='swap'>{words.waits(member.name, standIn.name)}</Notice>}
    {(member.tasks > 0 || refused === 'tasksToId') && <Taker label={words.tasksTo(member.tasks)} people={others.filter(has('technician', 'clerk'))} value={form.tasksToId} onPick={tasksToId => fill({ tasksToId })} error={at('tasksToId')} />}
    {(below > 0 || refused === 'reportsToId') && <Taker label={words.reportsTo(below)} people={others} value={form.reportsToId} onPick={reportsToId => fill({ reportsToId })} error={at('reportsToId')} />}
    <TextArea label={words.reason} hint={words.reasonHint} value={form.reason} onChange={reason => fill({ reason })} placeholder={words.reasonPlaceholder} maxLength={200} error={at('reason')} />
    {act.error && refused === undefined && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice>}
    <Button kind='danger' busy={act.busy} onTap={send}>{words.send}</Button>
  </>
}

/** Somebody goes for good: who takes what they leave, then one act. */
export function Resign ({ id }: { id: string }) {
  const call = useCall(() => api.list({}))
  const member = call.data?.find(each => each.personId === id)
  return <PageContent state={{ ...call, error: troubleWords(call.error), empty: call.data && !member && { title: staffWords.gone, hint: staffWords.goneHint } }} skeleton='detail'>
    {member && <Form member={member} all={call.data ?? []} />}
  </PageContent>
}
