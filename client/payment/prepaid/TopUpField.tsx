import { yuan } from '@domain/kit/yuan'
import { prepaidLimits } from '@domain/payment/items'
import { Field, Options, TextField } from '../../kit'
import { fenOf } from '../../matter/money'
import { words } from '../words'
import type { TopUp } from './amounts'

/** What was chosen: one of the offered sums, or another as it was typed. */
export interface Choice { fen?: number, typed: string }

const { leastFen, mostFen } = prepaidLimits
const whole = (fen: number) => yuan(fen).replace(/\.00$/, '')

/** The sum that was chosen, where it may be put in at all. */
export function chosenFen ({ fen, typed }: Choice): number | undefined {
  const sum = typed === '' ? fen : fenOf(typed)
  return sum !== undefined && sum >= leastFen && sum <= mostFen ? sum : undefined
}

const label = ({ fen, months }: TopUp) => months === undefined ? words.yuan(whole(fen)) : `${words.months(months)} · ${words.yuan(whole(fen))}`

/** A few sums that make sense for this home, and any other. */
export function TopUpField ({ offers, choice, onChoose }: { offers: readonly TopUp[], choice: Choice, onChoose: (choice: Choice) => void }) {
  const wrong = choice.typed !== '' && chosenFen(choice) === undefined
  return <Field label={words.topUp}>
    <Options
      label={words.topUp} value={choice.typed === '' && choice.fen !== undefined ? String(choice.fen) : undefined}
      items={offers.map(each => ({ key: String(each.fen), label: label(each) }))} onPick={key => onChoose({ fen: Number(key), typed: '' })} />
    <TextField
      label={words.other} hint={words.range(whole(leastFen), whole(mostFen))} type='digit' maxLength={10} placeholder={words.otherExample} value={choice.typed}
      onChange={typed => onChoose({ typed: typed.trim() })} error={wrong ? words.rangeWrong(whole(leastFen), whole(mostFen)) : undefined} />
  </Field>
}
