import { versionRows } from '@domain/billing/tariff-rules'
import { areaKinds } from '@domain/billing/tariff'
import { areaKindWords, sharedByWords } from '@domain/billing/words'
import { Field, Options, TextField } from '../../kit'
import { words } from '../tariffs/words'
import type { PartProps } from './part-props'
import { Toggle } from './Toggle'

const areas = areaKinds.map(key => ({ key, label: areaKindWords[key] }))
const shares = ([...areaKinds, 'premises'] as const).map(key => ({ key, label: sharedByWords[key] }))

export const PricePart = ({ draft, change, at }: PartProps) =>
  <TextField label={words.price} hint={words.perSquareMetre} type='digit' maxLength={10} value={draft.price} onChange={price => change({ price })} error={at('version.price')} />

export const AreaPart = ({ draft, change }: PartProps) =>
  <Field label={words.areaKind}><Options as='chips' label={words.areaKind} items={areas} value={draft.areaKind} onPick={areaKind => change({ areaKind })} /></Field>

/** Where the kind does not need it, it may be said each time it is charged. */
export function AmountPart ({ draft, change, at }: PartProps) {
  const isNeeded = versionRows[draft.kind].needs.some(choice => choice.includes('amountFen'))
  return <TextField label={words.amount} hint={isNeeded ? words.perMonth : words.amountHint} type='digit' maxLength={10} value={draft.amount} onChange={amount => change({ amount })} error={at('version.amountFen')} />
}

export const SharedPart = ({ draft, change }: PartProps) =>
  <Field label={words.sharedBy}><Options as='chips' label={words.sharedBy} items={shares} value={draft.sharedBy} onPick={sharedBy => change({ sharedBy })} /></Field>

export const HalfMonthPart = ({ draft, change }: PartProps) => <Toggle label={words.halfMonth} on={draft.halfMonth} onChange={halfMonth => change({ halfMonth })} />

export const VacantPart = ({ draft, change, at }: PartProps) =>
  <TextField label={words.vacant} hint={words.vacantHint} type='number' maxLength={3} value={draft.vacantPercent} onChange={vacantPercent => change({ vacantPercent })} error={at('version.vacantPercent')} trail='%' />
