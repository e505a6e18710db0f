import { lendUseWords, lockPayerWords } from '@domain/key-custody/words'
import { inputWords } from '@domain/words'
import { serverNow } from '../../kit'
import { DateField } from '../../matter'
import { ChoiceField, optionsOf } from '../../matter/fields/ChoiceField'
import type { FieldProps } from '../../matter/fields/field-props'
import { daysToKeep } from '../new/told'
import { words } from '../words'

const payers = optionsOf(lockPayerWords)

/** One of the lendings that are out; its keys are chosen with it. */
export function LendingField ({ view: { custody }, filled, fill, ...field }: FieldProps) {
  const keysOf = (id: string) => custody?.keys.filter(each => each.place === 'lent' && each.lendingId === id).map(each => each.id) ?? []
  const out = custody?.lendings.filter(each => keysOf(each.id).length > 0) ?? []
  return <ChoiceField {...field} as='rows' label={inputWords.lendingId} items={out.map(({ id, to, use, purpose }) => ({ key: id, label: words.asks(to.name, lendUseWords[use]), note: purpose }))} value={filled.lendingId} onPick={id => fill({ lendingId: id, keyIds: keysOf(id) })} />
}

/** One of the losses that still want this step. */
export function LossField ({ view: { custody }, action, filled, fill, ...field }: FieldProps) {
  const wanted = custody?.losses.filter(each => action === 'agreeLock' ? each.consentAt === undefined : each.consentAt !== undefined && each.lockChangedAt === undefined) ?? []
  return <ChoiceField {...field} as='rows' label={inputWords.lossId} items={wanted.map(({ id, text }) => ({ key: id, label: text }))} value={filled.lossId} onPick={lossId => fill({ lossId })} />
}

export const LockPayerField = ({ filled, fill, ...field }: FieldProps) =>
  <ChoiceField {...field} label={inputWords.atCostOf} items={payers} value={filled.atCostOf} onPick={atCostOf => fill({ atCostOf })} />

export const KeptUntilField = ({ filled, fill, error }: FieldProps) =>
  <DateField label={inputWords.keptUntil} value={filled.keptUntil} {...daysToKeep(serverNow())} error={error} onChange={keptUntil => fill({ keptUntil })} />
