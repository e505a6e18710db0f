import { closingReasonWords, followUpResultWords, inputWords, priorityWords } from '@domain/words'
import { ChoiceField, optionsOf } from './ChoiceField'
import type { FieldProps } from './field-props'

const reasons = optionsOf(closingReasonWords), results = optionsOf(followUpResultWords), priorities = optionsOf(priorityWords)

/** The honest ways to end without mending. */
export const ReasonField = ({ filled, fill, ...field }: FieldProps) =>
  <ChoiceField {...field} as='rows' label={inputWords.reason} items={reasons} value={filled.reason} onPick={reason => fill({ reason, duplicateOf: undefined })} />

/** What a return visit found; who is not satisfied or was not there is another step, and the server says so. */
export const ResultField = ({ filled, fill, ...field }: FieldProps) =>
  <ChoiceField {...field} label={inputWords.result} items={results} value={filled.result} onPick={result => fill({ result })} />

/** How pressing it is. */
export const PriorityField = ({ view, filled, fill, ...field }: FieldProps) =>
  <ChoiceField {...field} label={inputWords.priority} items={priorities} value={filled.priority ?? view.priority} onPick={priority => fill({ priority })} />

/** Another category of the same kind. */
export const CategoryField = ({ view, me, filled, fill, ...field }: FieldProps) =>
  <ChoiceField
    {...field} label={inputWords.categoryId} value={filled.categoryId ?? view.categoryId} onPick={categoryId => fill({ categoryId })}
    items={me.estate?.categories.filter(({ kind }) => kind === view.kind).map(({ id, name }) => ({ key: id, label: name })) ?? []} />
