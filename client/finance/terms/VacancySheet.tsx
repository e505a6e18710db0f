import { billing } from '@domain/billing/contract'
import { lastDayOf, monthAfter, monthOf, startOf } from '@domain/billing/period'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { ask, Button, connect, Field, Notice, PhotoPicker, say, serverNow, Sheet, TextField, useChoiceAct, type PickedPhoto } from '../../kit'
import { DateField, fieldOf, sendPhoto, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { MonthField } from '../MonthField'
import { words as common } from '../words'
import { words } from './words'

const api = connect(billing)

interface VacancySheetProps { premisesId: string, onClose: () => void, onDone: () => unknown }
interface Found { from: string, until: string, inspectedOn: string, inspectedBy: string, photo?: string }

/** Somebody went there and found nobody living there; the manager allows whole months of it. */
export function VacancySheet ({ premisesId, onClose, onDone }: VacancySheetProps) {
  const today = day(serverNow())
  const [from, setFrom] = useState(() => monthAfter(monthOf(today), 1))
  const [until, setUntil] = useState(() => monthAfter(monthOf(today), 6))
  const [inspectedOn, setInspectedOn] = useState<string>()
  const [inspectedBy, setInspectedBy] = useState('')
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const act = useChoiceAct((key, found: Found) => api.allowVacancy({ key, premisesId, ...found }))
  const at = (field: string) => fieldOf(act.error) === field ? troubleWords(act.error) : undefined
  const allow = async () => {
    const tickets = ticketsOf(photos)
    if ('wait' in tickets) return say(tickets.wait)
    const [photo] = tickets.tickets
    if (!inspectedOn || !await ask({ title: words.sure, text: words.sureText(common.month(from), common.month(until)), yes: words.allow })) return
    if (!await act.run({ from: startOf(from), until: lastDayOf(until), inspectedOn, inspectedBy: inspectedBy.trim(), ...(photo && { photo }) })) return
    say(words.allowed)
    await onDone()
  }
  return <Sheet open title={words.allow} onClose={onClose} footer={<Button busy={act.busy} disabled={!inspectedOn || inspectedBy.trim() === ''} onTap={allow}>{words.allow}</Button>}>
    <Notice>{words.vacancyHint}</Notice>
    <MonthField label={words.vacantFrom} value={from} onChange={setFrom} error={at('from')} />
    <MonthField label={words.vacantUntil} value={until} start={from} onChange={setUntil} error={at('until')} />
    <DateField label={words.inspectedOn} value={inspectedOn} end={today} onChange={setInspectedOn} error={at('inspectedOn')} />
    <TextField label={words.inspectedBy} placeholder={words.inspectedByExample} maxLength={30} value={inspectedBy} onChange={setInspectedBy} error={at('inspectedBy')} />
    <Field label={words.photo} hint={words.photoHint}><PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} most={1} /></Field>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
