import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { register } from '@domain/register/contract'
import type { EntryView } from '@domain/register/view'
import { useState } from 'react'
import { Button, Card, connect, Field, Notice, Options, Row, Sheet, useAct, useCall, say } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { endReasons } from '@domain/register/contract'
import { endReasonWords } from '@domain/register-words'
import { words } from '../words'
import '../reveal.scss'
import { EntryForm } from './EntryForm'

const api = connect(register)
const reasons = endReasons.map(key => ({ key, label: endReasonWords[key] }))

/** The form for one entry, filled with what it is now. */
export function EntryOf ({ premisesId, label, id }: { premisesId: string, label: string, id: string | undefined }) {
  const call = useCall(async () => id ? (await api.entries({ premisesId })).items.find(each => each.id === id) ?? null : null, [premisesId, id])
  const [ending, setEnding] = useState(false)
  const entry = call.data ?? undefined
  const isGone = id !== undefined && call.data === null
  const done = (text: string) => { say(text); return Taro.navigateBack() }
  return <PageContent state={{ ...call, error: troubleWords(call.error), empty: isGone && { title: words.gone } }} skeleton='detail'>
    <Card><Row title={label} /></Card>
    <EntryForm key={entry?.updatedAt ?? 0} premisesId={premisesId} entry={entry} onDone={() => done(words.saved)} onStale={call.reload} />
    {entry && <View className='register-end'><Button kind='danger' onTap={() => setEnding(true)}>{words.end}</Button></View>}
    {entry && ending && <EndSheet entry={entry} onClose={() => setEnding(false)} onDone={() => done(words.ended)} />}
  </PageContent>
}

function EndSheet ({ entry, onClose, onDone }: { entry: EntryView, onClose: () => void, onDone: () => unknown }) {
  const [reason, setReason] = useState<typeof endReasons[number]>()
  const act = useAct((key, why: typeof endReasons[number]) => api.end({ key, id: entry.id, updatedAt: entry.updatedAt, reason: why }))
  const end = async () => { if (reason && await act.run(reason)) await onDone() }
  return <Sheet open title={words.end} onClose={onClose} footer={<Button kind='danger' busy={act.busy} disabled={reason === undefined} onTap={end}>{words.endNow}</Button>}>
    <Notice tone='cinnabar' icon='alert'>{words.endNote(entry.name)}</Notice>
    <Field label={words.endWhy}><Options label={words.endWhy} items={reasons} value={reason} onPick={setReason} /></Field>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
