import { billing } from '@domain/billing/contract'
import type { FeeTerms } from '@domain/billing/fee-terms'
import type { Wish } from '@domain/billing/fee-terms-rules'
import { useState, type ReactNode } from 'react'
import { Button, connect, Notice, say, Sheet, TextArea, useChoiceAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { words as common } from '../words'
import { words } from './words'

const api = connect(billing)

/** What each of the sheets that change terms is given. */
export interface SheetProps { terms: FeeTerms, onClose: () => void, onDone: () => unknown, onRefused: () => unknown }

interface KeepSheetProps extends SheetProps {
  title: string
  yes: string
  kind?: 'primary' | 'danger'
  /** What they are to be; nothing until enough is filled in. */
  wish: Wish | undefined
  /** @param at what was refused at a field of this name */
  children: (at: (field: string) => string | undefined) => ReactNode
}

/** Changes what is agreed for a home, for a reason that stays with it. */
export function KeepSheet ({ terms: { _id: premisesId, rev }, title, yes, kind = 'primary', wish, children, onClose, onDone, onRefused }: KeepSheetProps) {
  const [reason, setReason] = useState('')
  const act = useChoiceAct((key, said: Wish & { rev: number, reason: string }) => api.keepFeeTerms({ key, premisesId, ...said }))
  const keep = async () => {
    if (!wish) return
    if (!await act.run({ ...wish, rev, reason: reason.trim() })) return void await onRefused()
    say(words.saved)
    await onDone()
  }
  const refused = fieldOf(act.error)?.split('.').at(-1)
  return <Sheet open title={title} onClose={onClose} footer={<Button kind={kind} busy={act.busy} disabled={!wish || reason.trim().length < 2} onTap={keep}>{yes}</Button>}>
    {children(field => refused === field ? troubleWords(act.error) : undefined)}
    <TextArea label={common.because} placeholder={words.reasonExample} maxLength={200} value={reason} onChange={setReason} />
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
