import { relations } from '@domain/people/role'
import { register } from '@domain/register/contract'
import { standings } from '@domain/register/entry'
import { asks } from '@domain/register/rules'
import type { EntryView } from '@domain/register/view'
import { standingWords } from '@domain/register-words'
import { relationWords } from '@domain/words'
import { useState } from 'react'
import { Button, connect, Field, Notice, Options, Segments, serverNow, TextField, useAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { DateField } from '../../matter'
import { words } from '../words'
import { draftOf, faultIn, isLimited, saidIn, type Draft } from './draft'
import { NumberField } from './NumberField'

const api = connect(register)
const relationItems = relations.map(key => ({ key, label: relationWords[key] }))
const standingItems = standings.map(key => ({ key, label: standingWords[key] }))
const spans = [{ key: 'endless', label: words.endless }, { key: 'limited', label: words.limited }] as const
const shown = ['relation', 'name', 'phone', 'idNumber', 'share', 'company', 'plates', 'from', 'until']

interface EntryFormProps { premisesId: string, entry: EntryView | undefined, onDone: () => unknown, onStale: () => unknown }

/** What is asked depends on the relation, as the register's rules have it. */
export function EntryForm ({ premisesId, entry, onDone, onStale }: EntryFormProps) {
  const [draft, setDraft] = useState(() => draftOf(entry, serverNow()))
  const [tried, setTried] = useState(false)
  const act = useAct((key, { phone, idNumber, ...said }: ReturnType<typeof saidIn>) => entry
    ? api.change({ key, id: entry.id, updatedAt: entry.updatedAt, ...said, ...(phone !== undefined && { phone }), ...(idNumber !== undefined && { idNumber }) })
    : api.record({ key, premisesId, ...said, ...(phone && { phone }), ...(idNumber && { idNumber }) }))
  const fill = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))
  const fault = tried ? faultIn(draft) : undefined
  const refused = fieldOf(act.error)
  const at = (field: string) => {
    if (fault) return fault.field.startsWith(field) ? fault.text : undefined
    return refused?.startsWith(field) ? troubleWords(act.error) : undefined
  }
  const asked = asks[draft.relation]

  const save = async () => {
    setTried(true)
    if (faultIn(draft)) return
    if (await act.run(saidIn(draft))) await onDone()
  }
  return <>
    <Field label={words.relation}><Options as='chips' label={words.relation} items={relationItems} value={draft.relation} onPick={relation => fill({ relation })} /></Field>
    <TextField label={words.name} value={draft.name} onChange={name => fill({ name })} maxLength={30} error={at('name')} />
    <NumberField label={words.phone} type='number' mask={entry?.phoneMask} value={draft.phone} onChange={phone => fill({ phone })} error={at('phone')} />
    <NumberField label={words.idNumber} type='idcard' mask={entry?.idNumberMask} value={draft.idNumber} onChange={idNumber => fill({ idNumber })} error={at('idNumber')} />
    {asked.share && <TextField label={words.share} hint={words.shareHint} type='digit' trail='%' maxLength={6} value={draft.share} onChange={share => fill({ share })} error={at('share')} />}
    {asked.company && <>
      <TextField label={words.companyName} value={draft.company} onChange={company => fill({ company })} maxLength={60} error={at('company.name')} />
      <TextField label={words.creditCode} hint={words.optional} value={draft.creditCode} onChange={creditCode => fill({ creditCode })} maxLength={18} error={at('company.creditCode')} />
      <Field label={words.standing}><Options as='chips' label={words.standing} items={standingItems} value={draft.standing} onPick={standing => fill({ standing })} /></Field>
    </>}
    <TextField label={words.plates} hint={words.platesHint} value={draft.plates} onChange={plates => fill({ plates })} maxLength={120} error={at('plates')} />
    <DateField label={words.from} value={draft.from} onChange={from => fill({ from })} error={at('from')} />
    {asked.until === 'optional' && <Field label={words.until}><Segments items={spans} active={draft.isLimited ? 'limited' : 'endless'} onPick={key => fill({ isLimited: key === 'limited' })} /></Field>}
    {isLimited(draft) && <DateField label={words.until} value={draft.until || undefined} onChange={until => fill({ until })} error={at('until')} />}
    {isLimited(draft) && <Notice tone='sky'>{words.lastDay}</Notice>}
    {act.error && !shown.some(field => refused?.startsWith(field)) && <Notice tone='cinnabar' icon='alert' action={words.reload} onAction={onStale}>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} onTap={save}>{words.save}</Button>
  </>
}
