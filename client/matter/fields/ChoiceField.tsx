import { Field, Options, type Option } from '../../kit'
import type { FieldProps as FormField } from './field-props'
import { hintOf } from './field-props'

interface ChoiceFieldProps<K extends string> extends Pick<FormField, 'must' | 'error'> {
  label: string
  items: readonly Option<K>[]
  value: K | undefined
  onPick: (key: K) => unknown
  as?: 'rows' | 'chips'
}

/** One of a few, with label, hint and error around it. */
export function ChoiceField<K extends string> ({ label, items, value, onPick, must, error, as = 'chips' }: ChoiceFieldProps<K>) {
  return <Field label={label} hint={hintOf(must)} error={error}>
    <Options as={as} label={label} items={items} value={value} onPick={onPick} />
  </Field>
}

/** Options from a table of words. */
export const optionsOf = <K extends string>(words: Record<K, string>): Option<K>[] =>
  (Object.entries(words) as [K, string][]).map(([key, label]) => ({ key, label }))
