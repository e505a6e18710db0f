import type { TariffView } from '@domain/billing/view'
import { Field, Options, TextField } from '../../kit'
import { words as fees } from '../tariffs/words'
import { words as common } from '../words'
import { overrideOf, waysOf, type Agreed, type OverrideDraft } from './overrides'
import { words } from './words'

interface Typed { label: string, hint?: (fee: TariffView) => string, wrong: string, trail?: string }

/** What each way asks for; to charge nothing asks for nothing. */
const asks: Record<Agreed, Typed | undefined> = {
  none: undefined,
  percent: { label: words.percent, hint: () => words.percentHint, wrong: words.notPercent, trail: '%' },
  price: { label: words.price, hint: ({ kind, meterUnit = '' }) => kind === 'area' ? fees.perSquareMetre : meterUnit, wrong: words.notPrice },
  amountFen: { label: words.amount, wrong: common.notMoney }
}

interface AgreedFieldProps { fee: TariffView, draft: OverrideDraft, change: (part: Partial<OverrideDraft>) => void, at: (field: string) => string | undefined }

/** How this home pays the fee, as far as its kind allows. */
export function AgreedField ({ fee, draft, change, at }: AgreedFieldProps) {
  const { agreed, typed } = draft, asked = asks[agreed]
  return <>
    <Field label={words.agreed}><Options
      as='chips' label={words.agreed} value={agreed} onPick={key => change({ agreed: key, typed: '' })} items={waysOf(fee.kind).map(key => ({ key, label: words.agreedWords[key] }))} /></Field>
    {asked && <TextField
      label={asked.label} hint={asked.hint?.(fee)} type='digit' maxLength={10} value={typed} onChange={value => change({ typed: value })} trail={asked.trail}
      error={typed !== '' && !overrideOf(draft) ? asked.wrong : at(agreed)} />}
  </>
}
