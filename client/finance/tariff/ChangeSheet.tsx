import { billing } from '@domain/billing/contract'
import { monthAfter, monthOf, startOf } from '@domain/billing/period'
import type { TariffVersion } from '@domain/billing/tariff'
import type { TariffView } from '@domain/billing/view'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { Button, connect, Notice, say, serverNow, Sheet, useChoiceAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { words } from '../tariffs/words'
import { draftOf, versionOf, type Draft } from './draft'
import { VersionFields } from './VersionFields'

const api = connect(billing)

interface ChangeSheetProps { tariff: TariffView, onClose: () => void, onDone: () => unknown }

/** What a fee says from a month on, beginning with what it says now. */
export function ChangeSheet ({ tariff, onClose, onDone }: ChangeSheetProps) {
  const [draft, setDraft] = useState(() => draftOf(tariff, startOf(monthAfter(monthOf(day(serverNow())), 1))))
  const act = useChoiceAct((key, version: TariffVersion) => api.changeTariff({ key, id: tariff.id, rev: tariff.rev, version }))
  const save = async () => {
    if (!await act.run(versionOf(draft))) return
    say(words.saved)
    await onDone()
  }
  return <Sheet open title={words.change} onClose={onClose} footer={<Button busy={act.busy} onTap={save}>{words.change}</Button>}>
    <VersionFields draft={draft} change={(part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))} at={field => fieldOf(act.error) === field ? troubleWords(act.error) : undefined} />
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
