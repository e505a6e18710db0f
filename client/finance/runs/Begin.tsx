import { billing } from '@domain/billing/contract'
import { monthAfter, monthOf } from '@domain/billing/period'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { Button, connect, Field, Notice, serverNow, Several, Sheet, TextField, useCall, useChoiceAct } from '../../kit'
import { troubleWords } from '../../matter'
import { fenOf } from '../../matter/money'
import { MonthField } from '../MonthField'
import { goFinance } from '../routes'
import { words as common } from '../words'
import { words } from './words'
import { feesOf, sharedOf } from './wish'

const api = connect(billing)

/** Which period, which fees, and what the common costs came to. */
export function Begin ({ onClose }: { onClose: () => void }) {
  const call = useCall(() => api.tariffs({}))
  const [period, setPeriod] = useState(() => monthAfter(monthOf(day(serverNow())), 1))
  const [left, setLeft] = useState<readonly string[]>([])
  const [typed, setTyped] = useState<Record<string, string>>({})
  const offered = feesOf(call.data ?? [], period), chosen = offered.filter(each => !left.includes(each.id)), sharedFen = sharedOf(chosen, typed)
  const act = useChoiceAct((key, wish: { period: string, tariffIds: string[], sharedFen: Record<string, number> }) => api.preview({ key, ...wish }))
  const preview = async () => {
    const run = sharedFen && await act.run({ period, tariffIds: chosen.map(each => each.id), sharedFen })
    if (!run) return
    onClose()
    await goFinance('run', { id: run.id })
  }
  return <Sheet open title={words.begin} onClose={onClose} footer={<Button busy={act.busy} disabled={chosen.length === 0 || !sharedFen} onTap={preview}>{words.preview}</Button>}>
    <MonthField label={words.period} value={period} onChange={setPeriod} />
    <Field label={words.fees}><Several
      label={words.fees} items={offered.map(({ id, name }) => ({ key: id, label: name }))} values={chosen.map(each => each.id)}
      onChange={ids => setLeft(offered.map(each => each.id).filter(id => !ids.includes(id)))} /></Field>
    {call.data && offered.length === 0 && <Notice>{words.noFees}</Notice>}
    {chosen.filter(each => each.kind === 'shared').map(({ id, name }) => <TextField
      key={id} label={words.shared(name)} hint={words.sharedHint} type='digit' maxLength={10} value={typed[id] ?? ''} onChange={value => setTyped({ ...typed, [id]: value })}
      error={typed[id] && fenOf(typed[id]) === undefined ? common.notMoney : undefined} />)}
    {(act.error ?? call.error) && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error ?? call.error) ?? ''}</Notice>}
  </Sheet>
}
