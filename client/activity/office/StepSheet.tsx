import { activityRows, type ActivityAction, type Given, type StepInput } from '@domain/activity/steps'
import type { ActivityDraft } from '@domain/activity/view'
import { activityActionWords } from '@domain/activity/words'
import { useState } from 'react'
import { Button, Field, Notice, Sheet, TextField } from '../../kit'
import { PickMoment } from '../../matter'
import { whyWords, words } from '../words'

interface StepSheetProps { action: ActivityAction, draft: ActivityDraft, busy: boolean, error: string | undefined, onSend: (given: Given) => unknown, onClose: () => unknown }

/** As far ahead as anybody plans, days. */
const ahead = 365

/** What is known of the activity stands in the form already. */
const known = (asks: readonly StepInput[], { startsAt, endsAt, place }: ActivityDraft): Given =>
  ({ ...(asks.includes('startsAt') && { startsAt }), ...(asks.includes('endsAt') && { endsAt }), ...(asks.includes('place') && { place }) })

/** The form of a step, drawn from what its row asks. */
export function StepSheet ({ action, draft, busy, error, onSend, onClose }: StepSheetProps) {
  const { asks = [], look } = activityRows[action], [given, setGiven] = useState<Given>(() => known(asks, draft))
  const fill = (part: Given) => setGiven(before => ({ ...before, ...part }))
  const isWhole = asks.every(name => String(given[name] ?? '').trim().length >= 2)
  const drawn: Record<StepInput, () => JSX.Element> = {
    startsAt: () => <Field key='startsAt' label={words.startsAt}><PickMoment value={given.startsAt} days={ahead} onChange={startsAt => fill({ startsAt })} /></Field>,
    endsAt: () => <Field key='endsAt' label={words.endsAt}><PickMoment value={given.endsAt} days={ahead} onChange={endsAt => fill({ endsAt })} /></Field>,
    place: () => <TextField key='place' label={words.where} placeholder={words.placeExample} maxLength={40} value={given.place ?? ''} onChange={place => fill({ place })} />,
    reason: () => <TextField key='reason' label={whyWords[action] ?? ''} placeholder={words.whyExample} maxLength={100} value={given.reason ?? ''} onChange={reason => fill({ reason })} />
  }
  return <Sheet
    open title={activityActionWords[action]} onClose={onClose}
    footer={<Button kind={look === 'danger' ? 'danger' : 'primary'} busy={busy} disabled={!isWhole} onTap={() => onSend(given)}>{activityActionWords[action]}</Button>}>
    {error && <Notice tone='cinnabar' icon='alert'>{error}</Notice>}
    {asks.map(name => drawn[name]())}
  </Sheet>
}
