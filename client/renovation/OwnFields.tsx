import type { MoveInput } from '@domain/matter/move'
import { patrolCheckIds, patrolChecks } from '@domain/renovation/patrol-checks'
import { renovationInputWords as inputWords } from '@domain/renovation/words'
import { View } from '@tarojs/components'
import { Field, Options, TextArea, TextField } from '../kit'
import { PickMoment } from '../matter'
import type { FieldProps, Fields } from '../matter/fields/field-props'
import { WorkerField } from './WorkerField'
import { words } from './words'

function MissingField ({ filled, fill, error }: FieldProps) {
  return <TextArea label={inputWords.missing} hint={words.missingHint} placeholder={words.missingExample} maxLength={400} error={error} value={filled.missing?.join('\n') ?? ''}
    onChange={text => fill({ missing: text === '' ? undefined : text.split('\n') })} />
}

type Picked = 'workerId' | 'violationId' | 'deductionId'

/** One of those the filing has, as this step may mean them. */
const picks = (name: Picked, itemsOf: (props: FieldProps) => { key: string, label: string, note?: string }[]) => function PickOne (props: FieldProps) {
  const { filled, fill, error } = props
  return <Field label={inputWords[name]} error={error}>
    <Options label={inputWords[name]} items={itemsOf(props)} value={filled[name]} onPick={key => fill({ [name]: key })} />
  </Field>
}

/** Which violations a step is about: what was reported is looked at, what is open is reported. */
const aboutOpen = ({ action }: FieldProps) => action === 'reportFixed'

type Span = NonNullable<MoveInput['noise']>

const span = (name: 'noise' | 'waterproof', from: string, until: string, days: number, back = 0) => function SpanField ({ filled, fill, error }: FieldProps) {
  const value = filled[name]
  const keep = (part: Partial<Span>) => fill({ [name]: { from: value?.from ?? part.from ?? part.until, until: value?.until ?? part.until ?? part.from, ...part } })
  return <Field label={inputWords[name]} error={error}>
    <Field label={from}><PickMoment value={value?.from} days={days} back={back} onChange={at => keep({ from: at })} /></Field>
    <Field label={until}><PickMoment value={value?.until} days={days} back={back} onChange={at => keep({ until: at })} /></Field>
  </Field>
}

const marks = [{ key: 'good', label: words.good }, { key: 'bad', label: words.bad }] as const

/** Each thing that is looked at: good, or what is wrong. */
function ChecksField ({ filled: { checks = [] }, fill, error }: FieldProps) {
  const keep = (id: string, part: { ok: boolean, note?: string }) => fill({ checks: [...checks.filter(each => each.id !== id), { id, ...part }] })
  return <Field label={inputWords.checks} error={error}>
    {patrolCheckIds.map(id => {
      const found = checks.find(each => each.id === id)
      return <View key={id}>
        <Field label={patrolChecks[id]}><Options as='chips' label={patrolChecks[id]} items={marks} value={found && (found.ok ? 'good' : 'bad')} onPick={key => keep(id, { ok: key === 'good' })} /></Field>
        {found && !found.ok && <TextField label={words.checkNote} maxLength={100} value={found.note ?? ''} onChange={note => keep(id, { ok: false, ...(note && { note }) })} />}
      </View>
    })}
  </Field>
}

function NumberField ({ filled, fill, error }: FieldProps) {
  return <TextField label={inputWords.matterNumber} placeholder={words.numberExample} maxLength={14} error={error} value={filled.matterNumber ?? ''} onChange={text => fill({ matterNumber: text.toUpperCase() || undefined })} />
}

/** What only steps of a renovation filing ask for. */
export const ownFields: Fields = {
  missing: MissingField,
  worker: ({ filled, fill, error }) => <WorkerField value={filled.worker} onChange={worker => fill({ worker })} error={error} />,
  workerId: picks('workerId', ({ view }) => view.renovation?.workers.filter(each => each.state === 'active').map(({ id, name, trade }) => ({ key: id, label: name, note: trade })) ?? []),
  violationId: picks('violationId', props => props.view.renovation?.violations.filter(each => each.state === (aboutOpen(props) ? 'open' : 'fixed')).map(({ id, what }) => ({ key: id, label: what })) ?? []),
  deductionId: picks('deductionId', ({ view, action }) => view.renovation?.deductions.filter(each => action === 'decideDeduction' ? each.answer === 'objected' && !each.decision : !each.answer).map(({ id, what }) => ({ key: id, label: what })) ?? []),
  noise: span('noise', words.loudFrom, words.loudUntil, 90),
  waterproof: span('waterproof', words.testFrom, words.testUntil, 0, 30),
  checks: ChecksField,
  matterNumber: NumberField
}
