import { hour } from '@domain/kit/calendar'
import { Field, Options, serverNow } from '../../kit'
import { PickMoment } from '../../matter'
import { optionsOf } from '../../matter/fields/ChoiceField'
import { entryWords } from '@domain/words'
import { words } from '../words'
import type { Errors } from './check'
import type { Draft } from './draft'
import { Move } from './Move'
import { wishes } from './wishes'

interface WhenProps {
  draft: Draft
  change: (part: Partial<Draft>) => void
  /** Somebody comes into a home: how do they get in? */
  atHome: boolean
  errors: Errors
}

const soon = 'soon', exact = 'exact'
const entryOptions = optionsOf(entryWords)
const visitMs = 2 * hour
const daysAhead = 30

/** When somebody may come, and how they get in. May be left out: then it is as soon as possible. */
export function When ({ draft: { wishedFrom, wishedUntil, entry }, change, atHome, errors }: WhenProps) {
  const now = serverNow(), offered = wishes(now)
  const wish = offered.find(each => each.from === wishedFrom && each.until === wishedUntil)
  const key = wishedFrom === undefined ? soon : wish?.key ?? exact
  const pick = (picked: string) => {
    const { from, until } = offered.find(each => each.key === picked) ?? { from: offered[0]?.from, until: offered[0]?.until }
    change(picked === soon ? { wishedFrom: undefined, wishedUntil: undefined } : picked === exact ? { wishedFrom: from, wishedUntil: (from ?? now) + visitMs } : { wishedFrom: from, wishedUntil: until })
  }
  return <Move title={words.when}>
    <Field label='' error={errors.wishedFrom ?? errors.wishedUntil}>
      <Options
        as='chips' label={words.when} value={key} onPick={pick}
        items={[{ key: soon, label: words.soon }, ...offered.map(each => ({ key: each.key, label: each.label })), { key: exact, label: words.pickTime }]} />
    </Field>
    {key === exact && <Field label=''>
      <PickMoment value={wishedFrom} days={daysAhead} onChange={at => change({ wishedFrom: at, wishedUntil: at + visitMs })} />
    </Field>}
    {atHome && <Field label={words.entry}>
      <Options as='chips' label={words.entry} items={entryOptions} value={entry} onPick={picked => change({ entry: picked })} />
    </Field>}
  </Move>
}
