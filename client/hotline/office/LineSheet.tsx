import type { HotlineWindow, Zone } from '@domain/estate/estate'
import { hotline, type HotlineDraft } from '@domain/hotline/contract'
import { day, dayAfter } from '@domain/kit/calendar'
import { useState } from 'react'
import { Button, connect, Notice, serverNow, Sheet, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'
import { BegunFields } from './BegunFields'
import { beginningOf, done, errorsOf, hasBegun, removed, type Doing } from './form'
import { LineFields } from './LineFields'

const api = connect(hotline)

interface LineSheetProps { doing: Doing, draft: HotlineDraft, zones: Zone[], onDo: (doing: Doing) => void, onClose: () => void, onKept: () => unknown, /** Somebody was quicker: what is typed goes into their table. */ onRefused: () => unknown }

/** Adds a line, changes one, or ends one that is in use; kept as a draft at once. */
export function LineSheet ({ doing, draft: { rev, windows, faults }, zones, onDo, onClose, onKept, onRefused }: LineSheetProps) {
  const today = day(serverNow()), [form, setForm] = useState(() => beginningOf(doing, today, dayAfter(today))), [tried, setTried] = useState(false)
  const act = useAct((_key, next: HotlineWindow[]) => api.keep({ rev, windows: next }))
  const begun = doing.what === 'change' && hasBegun(doing.window, faults, today), wrong = errorsOf(form)
  const keep = async (next: HotlineWindow[]) => { await (await act.run(next) ? onKept() : onRefused()) }
  const save = async () => {
    setTried(true)
    if (Object.keys(wrong).length === 0) await keep(done(windows, doing, form))
  }
  const remove = doing.what === 'change' && !begun && windows.length > 1 ? doing.window : undefined
  return <Sheet
    open title={doing.what === 'change' ? words.change(doing.window.number) : doing.what === 'swap' ? words.swap : words.add} onClose={onClose}
    footer={<Button busy={act.busy} onTap={save}>{words.save}</Button>}>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    {doing.what === 'swap' && <Notice>{words.swapFrom(doing.window.number)}</Notice>}
    {begun
      ? <BegunFields form={form} change={part => setForm(before => ({ ...before, ...part }))} today={today} onSwap={() => onDo({ what: 'swap', window: doing.window })} />
      : <LineFields form={form} change={part => setForm(before => ({ ...before, ...part }))} zones={zones} today={today} wrong={tried ? wrong : {}} />}
    {remove && <Button kind='quiet' icon='trash' busy={act.busy} onTap={() => keep(removed(windows, remove))}>{words.remove}</Button>}
  </Sheet>
}
