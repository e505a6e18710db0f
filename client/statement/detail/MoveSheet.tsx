import { day } from '@domain/kit/calendar'
import { statement } from '@domain/statement/contract'
import { statementRows } from '@domain/statement/steps'
import type { StatementView } from '@domain/statement/view'
import { statementActionWords } from '@domain/statement/words'
import { useState } from 'react'
import { Button, connect, Notice, serverNow, Sheet, TextArea, TextField, useAct } from '../../kit'
import { DateField, troubleWords } from '../../matter'
import { words } from '../words'
import type { OfficeAction } from './StatementOf'

const api = connect(statement)

interface MoveSheetProps { of: StatementView, action: OfficeAction, onClose: () => void, onDone: () => Promise<unknown> }

/** A step that asks for something: why it is sent back; when it was paid, and what the bank calls it. */
export function MoveSheet ({ of, action, onClose, onDone }: MoveSheetProps) {
  const { asks = [] } = statementRows[action], [given, setGiven] = useState({ reason: '', on: day(serverNow()), reference: '' })
  const act = useAct((_key, _input: undefined) => api.move({ id: of.id, rev: of.rev, action, ...Object.fromEntries(asks.map(each => [each, given[each].trim()])) }))
  const fill = (part: Partial<typeof given>) => setGiven(before => ({ ...before, ...part }))
  const send = async () => { if (await act.run(undefined)) await onDone() }
  return <Sheet open title={statementActionWords[action]} onClose={onClose} footer={<Button busy={act.busy} disabled={asks.some(each => given[each].trim() === '')} onTap={send}>{statementActionWords[action]}</Button>}>
    {act.error && <Notice tone='amber'>{troubleWords(act.error) ?? ''}</Notice>}
    {asks.includes('reason') && <TextArea label={words.reason} maxLength={200} value={given.reason} onChange={reason => fill({ reason })} />}
    {asks.includes('on') && <DateField label={words.on} value={given.on} {...(of.approved && { start: day(of.approved.at) })} end={day(serverNow())} onChange={on => fill({ on })} />}
    {asks.includes('reference') && <TextField label={words.reference} placeholder={words.referenceExample} maxLength={40} value={given.reference} onChange={reference => fill({ reference })} />}
  </Sheet>
}
