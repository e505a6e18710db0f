import type { CustodyKey, KeyPlace } from '@domain/key-custody/custody'
import { keyWords } from '@domain/key-custody/texts'
import type { Action } from '@domain/matter/step'
import { inputWords } from '@domain/words'
import { useState } from 'react'
import { Field, Several, TextField } from '../../kit'
import { hintOf, type FieldProps } from '../../matter/fields/field-props'
import { KeyList } from '../new/KeyList'
import { keysOf, type ToldKey } from '../new/told'

/** Which keys a step can be about: those that are where it takes them from. */
const from: Partial<Record<Action, readonly KeyPlace[]>> = { handIn: ['announced'], askLending: ['desk'], lend: ['desk'], giveBack: ['lent'], loseKeys: ['desk', 'lent'], withdraw: ['desk'] }

/** Some of the bag's keys. */
export function KeysField ({ view: { custody }, action, filled: { keyIds = [], lendingId }, fill, error }: FieldProps) {
  const fits = ({ place, lendingId: out }: CustodyKey) => from[action]?.includes(place) === true && (lendingId === undefined || out === lendingId)
  return <Field label={inputWords.keyIds} error={error}>
    <Several label={inputWords.keyIds} items={(custody?.keys ?? []).filter(fits).map(each => ({ key: each.id, label: keyWords(each) }))} values={keyIds} onChange={ids => fill({ keyIds: ids.length > 0 ? ids : undefined })} />
  </Field>
}

/** The list of keys, written anew. */
export function ToldKeysField ({ view: { custody }, fill, error }: FieldProps) {
  const [keys, setKeys] = useState<ToldKey[]>(() => (custody?.keys ?? []).map(({ kind, pieces, note = '' }) => ({ kind, pieces, note })))
  return <KeyList keys={keys} error={error} onChange={next => { setKeys(next); fill({ custodyKeys: keysOf(next) }) }} />
}

/** Who brought them, where that was somebody else. */
export const ReturnedByField = ({ must, filled: { returnedBy = '' }, fill, error }: FieldProps) =>
  <TextField label={inputWords.returnedBy} hint={hintOf(must)} error={error} value={returnedBy} maxLength={30} onChange={text => fill({ returnedBy: text || undefined })} />
