import { View } from '@tarojs/components'
import { Field, Options, TextField } from '../kit'
import type { TitleDraft } from './use-title'
import { words } from './words'

const kinds = (['person', 'company'] as const).map(key => ({ key, label: words.of[key] }))

interface TitleFieldsProps {
  draft: TitleDraft
  change: (part: Partial<TitleDraft>) => void
  /** What a refusal says about one of the fields. */
  errorAt: (field: 'name' | 'taxNumber') => string | undefined
}

/** To whom a fapiao is made out: a person by name, a company by its tax number as well. */
export function TitleFields ({ draft: { of, name, taxNumber }, change, errorAt }: TitleFieldsProps) {
  return <View>
    <Field label={words.to}><Options as='chips' label={words.to} items={kinds} value={of} onPick={picked => change({ of: picked })} /></Field>
    <TextField label={words.name[of]} value={name} onChange={typed => change({ name: typed })} placeholder={words.nameExample[of]} maxLength={of === 'person' ? 30 : 60} error={errorAt('name')} />
    {of === 'company' && <TextField label={words.taxNumber} value={taxNumber} onChange={typed => change({ taxNumber: typed })} placeholder={words.taxNumberExample} maxLength={30} error={errorAt('taxNumber')} />}
  </View>
}
