import { paperKinds } from '@domain/move-in/moving'
import { moveInputWords, paperWords } from '@domain/move-in/words'
import { Field, Several, TextField } from '../../kit'
import { DateField } from '../../matter'
import type { FieldProps } from '../../matter/fields/field-props'
import { words } from '../words'

const papers = paperKinds.map(key => ({ key, label: paperWords[key] }))

/** Which papers were looked at. */
export const PapersField = ({ filled, fill, error }: FieldProps) =>
  <Field label={moveInputWords.papers} error={error}>
    <Several label={moveInputWords.papers} items={papers} values={filled.papers ?? []} onChange={values => fill({ papers: values.length > 0 ? values : undefined })} />
  </Field>

/** How many live there. */
export const PeopleField = ({ filled, fill, error }: FieldProps) =>
  <TextField label={moveInputWords.people} type='number' maxLength={2} value={filled.people === undefined ? '' : String(filled.people)} error={error}
    onChange={typed => fill({ people: /^\d{1,2}$/.test(typed) ? Number(typed) : undefined })} />

/** Since when the home pays. */
export const FeeFromField = ({ view, filled, fill, error }: FieldProps) =>
  <DateField label={moveInputWords.feeFrom} hint={words.feeHint} value={filled.feeFrom ?? view.moving?.feeFrom} error={error} onChange={feeFrom => fill({ feeFrom })} />
