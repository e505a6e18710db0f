import { lendUseWords, standingWords } from '@domain/key-custody/words'
import { matterContract } from '@domain/matter/contract'
import { inputWords } from '@domain/words'
import { useState } from 'react'
import { connect, Field, Options, Segments, Skeleton, TextField, useCall } from '../../kit'
import { ChoiceField, optionsOf } from '../../matter/fields/ChoiceField'
import { useColleagues } from '../../matter/fields/colleagues'
import { hintOf, type FieldProps } from '../../matter/fields/field-props'
import { words } from '../words'

const api = connect(matterContract)
const uses = optionsOf(lendUseWords)
const ways = [{ key: 'colleague', label: words.colleague }, { key: 'visitor', label: words.visitor }] as const

/** Somebody who works here, or a name. */
export function BorrowerField ({ filled: { borrower }, fill, error }: FieldProps) {
  const [way, setWay] = useState<'colleague' | 'visitor'>('colleague')
  const { data } = useColleagues()
  return <Field label={inputWords.borrower} error={error}>
    <Segments items={ways} active={way} onPick={picked => { setWay(picked); fill({ borrower: undefined }) }} />
    {way === 'visitor'
      ? <TextField label={words.visitorName} value={borrower?.name ?? ''} maxLength={30} onChange={name => fill({ borrower: name ? { name } : undefined })} />
      : data
        ? <Options as='chips' label={inputWords.borrower} value={borrower?.personId} onPick={personId => fill({ borrower: { personId, name: data.find(each => each.personId === personId)?.name ?? '' } })} items={data.filter(each => !each.onLeave).map(({ personId, name }) => ({ key: personId, label: name }))} />
        : <Skeleton />}
  </Field>
}

export const UseField = ({ filled, fill, ...field }: FieldProps) =>
  <ChoiceField {...field} label={inputWords.lendFor} items={uses} value={filled.lendFor} onPick={lendFor => fill({ lendFor })} />

/** The matter the keys are for, by its number: whoever borrows has it on their phone, and no list here ties a tag to a home. */
export function MatterField ({ filled: { standingId, askId }, fill, error }: FieldProps) {
  const [number, setNumber] = useState('')
  const isWhole = /^[A-Z]{2}-\d{6}-[0-9A-Z]{4}$/.test(number)
  const { data } = useCall(async () => {
    const found = isWhole ? (await api.list({ view: 'number', number })).items : []
    fill({ lentForId: found[0]?.id })
    return found
  }, [number])
  if (standingId ?? askId) return null
  return <TextField label={inputWords.lentForId} hint={data?.[0]?.title ?? hintOf(false)} error={error ?? (isWhole && data?.length === 0 ? words.noNumber : undefined)} placeholder={words.numberExample} value={number} maxLength={20} onChange={text => setNumber(text.trim().toUpperCase())} />
}

/** One of the resident's standing permissions. */
export function StandingField ({ view: { custody }, filled: { standingId, lentForId, askId }, fill, ...field }: FieldProps) {
  if (!custody || custody.standing.length === 0 || (lentForId ?? askId)) return null
  return <ChoiceField {...field} label={inputWords.standingId} items={custody.standing.map(({ id, kind, name = '' }) => ({ key: id, label: `${standingWords[kind]} ${name}`.trim() }))} value={standingId} onPick={id => fill({ standingId: id === standingId ? undefined : id })} />
}

/** An answer of the resident: that may be used, or that is still to be given. */
export function AskField ({ view: { custody }, action, filled: { askId, lentForId, standingId }, fill, ...field }: FieldProps) {
  const wanted = action === 'lend' ? 'allowed' : 'waiting', asks = custody?.asks.filter(each => each.state === wanted) ?? []
  if (asks.length === 0 || (lentForId ?? standingId)) return null
  return <ChoiceField {...field} as='rows' label={inputWords.askId} items={asks.map(({ id, to, use, purpose }) => ({ key: id, label: words.asks(to.name, lendUseWords[use]), note: purpose }))} value={askId} onPick={id => fill({ askId: id === askId ? undefined : id })} />
}

/** Who goes along. */
export function CompanyField ({ must, filled: { accompaniedBy }, fill, error }: FieldProps) {
  const { data } = useColleagues()
  return <Field label={inputWords.accompaniedBy} hint={hintOf(must)} error={error}>
    <Options as='chips' label={inputWords.accompaniedBy} value={accompaniedBy} onPick={id => fill({ accompaniedBy: id === accompaniedBy ? undefined : id })} items={(data ?? []).filter(each => !each.onLeave).map(({ personId, name }) => ({ key: personId, label: name }))} />
  </Field>
}
