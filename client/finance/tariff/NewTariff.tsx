import Taro from '@tarojs/taro'
import { monthAfter, monthOf } from '@domain/billing/period'
import { kindRows } from '@domain/billing/tariff-rules'
import { tariffKinds, type TariffKind } from '@domain/billing/tariff'
import { billing } from '@domain/billing/contract'
import { everyMonthsWords, tariffKindHints, tariffKindWords } from '@domain/billing/words'
import { uses } from '@domain/estate/premises'
import { day } from '@domain/kit/calendar'
import { useWords } from '@domain/words'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, connect, Field, Notice, Options, say, serverNow, Several, TextField, useChoiceAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { words } from '../tariffs/words'
import { newDraft, versionOf, type Draft } from './draft'
import { VersionFields } from './VersionFields'

const api = connect(billing)
const kinds = tariffKinds.map(key => ({ key, label: tariffKindWords[key], note: tariffKindHints[key] }))
const useItems = uses.map(key => ({ key, label: useWords[key] }))

/** The fee itself as the contract takes it, beside its first version. */
const feeOf = ({ name, kind, everyMonths, uses: forUses, zoneIds, meterUnit, ...draft }: Draft) => ({
  name: name.trim(), kind, everyMonths, ...(forUses.length > 0 && { uses: forUses }), ...(zoneIds.length > 0 && { zoneIds }), ...(kindRows[kind].metered && { meterUnit: meterUnit.trim() }),
  version: versionOf({ name, kind, everyMonths, uses: forUses, zoneIds, meterUnit, ...draft })
})

/** A new fee: what it is for whom, then what its kind asks. */
export function NewTariff ({ me }: { me: Worker }) {
  const [draft, setDraft] = useState(() => newDraft(monthAfter(monthOf(day(serverNow())), 1)))
  const change = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))
  const act = useChoiceAct((key, fee: ReturnType<typeof feeOf>) => api.addTariff({ key, ...fee }))
  const row = kindRows[draft.kind], at = (field: string) => fieldOf(act.error) === field ? troubleWords(act.error) : undefined
  const pick = (kind: TariffKind) => change({ kind, everyMonths: kindRows[kind].everyMonths[0]! })
  const save = async () => {
    if (!await act.run(feeOf(draft))) return
    say(words.saved)
    await Taro.navigateBack()
  }
  return <>
    <Field label={words.kind}><Options label={words.kind} items={kinds} value={draft.kind} onPick={pick} /></Field>
    <TextField label={words.name} placeholder={words.nameExample} maxLength={20} value={draft.name} onChange={name => change({ name })} error={at('name')} />
    {row.everyMonths.length > 1 && <Field label={words.everyMonths}><Options
      as='chips' label={words.everyMonths} value={String(draft.everyMonths)} items={row.everyMonths.map(each => ({ key: String(each), label: everyMonthsWords[each] }))}
      onPick={key => change({ everyMonths: row.everyMonths.find(each => String(each) === key)! })} /></Field>}
    {row.metered && <TextField label={words.meterUnit} placeholder={words.meterUnitExample} maxLength={4} value={draft.meterUnit} onChange={meterUnit => change({ meterUnit })} error={at('meterUnit')} />}
    <Field label={words.uses} hint={words.usesHint}><Several label={words.uses} items={useItems} values={draft.uses} onChange={each => change({ uses: each })} /></Field>
    <Field label={words.zones} hint={words.usesHint}><Several label={words.zones} items={me.estate.zones.map(({ id, name }) => ({ key: id, label: name }))} values={draft.zoneIds} onChange={zoneIds => change({ zoneIds })} /></Field>
    <VersionFields draft={draft} change={change} at={at} />
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} disabled={draft.name.trim() === ''} onTap={save}>{words.add}</Button>
  </>
}
