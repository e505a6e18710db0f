import { monthAfter, monthOf } from '@domain/billing/period'
import type { TariffView } from '@domain/billing/view'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { Field, Notice, Options, serverNow } from '../../kit'
import { MonthField } from '../MonthField'
import { Toggle } from '../tariff/Toggle'
import { AgreedField } from './AgreedField'
import { KeepSheet, type SheetProps } from './KeepSheet'
import { newOverride, overrideOf, waysOf, withOverride, type OverrideDraft } from './overrides'
import { words } from './words'

/** One fee that this home pays otherwise, or not at all. */
export function OverrideSheet ({ tariffs, ...props }: SheetProps & { tariffs: readonly TariffView[] }) {
  const offered = tariffs.filter(({ kind, endedOn }) => !endedOn && waysOf(kind).length > 0)
  const [draft, setDraft] = useState(() => newOverride(monthAfter(monthOf(day(serverNow())), 1)))
  const change = (part: Partial<OverrideDraft>) => setDraft(before => ({ ...before, ...part }))
  const fee = offered.find(each => each.id === draft.tariffId), next = overrideOf(draft), { feeFrom, overrides } = props.terms
  const pick = (tariffId: string) => change({ tariffId, agreed: waysOf(offered.find(each => each.id === tariffId)!.kind)[0]!, typed: '' })
  return <KeepSheet {...props} title={words.addOverride} yes={words.addOverride} wish={next && { feeFrom, overrides: withOverride(overrides, next) }}>{at => offered.length === 0
    ? <Notice>{words.noFees}</Notice>
    : <>
      <Field label={words.fee} error={at('tariffId')}><Options as='chips' label={words.fee} value={draft.tariffId} onPick={pick} items={offered.map(({ id, name }) => ({ key: id, label: name }))} /></Field>
      {fee && <AgreedField fee={fee} draft={draft} change={change} at={at} />}
      <MonthField label={words.from} value={draft.from} onChange={from => change({ from })} error={at('from')} />
      <Toggle label={words.ends} on={draft.ends} onChange={ends => change({ ends })} />
      {draft.ends && <MonthField label={words.until} start={draft.from} value={draft.until} onChange={until => change({ until })} error={at('until')} />}
    </>}
  </KeepSheet>
}
