import { letterOf } from '@domain/imports/cell'
import type { Column } from '@domain/imports/column'
import { imports, type JobView } from '@domain/imports/contract'
import { kindTables } from '@domain/imports/kinds'
import { missingOf, type Mapping } from '@domain/imports/mapping'
import { useState } from 'react'
import { Button, connect, Notice, PickField, Section, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(imports)

interface ColumnFieldProps {
  column: Column
  job: JobView
  value: number | undefined
  onPick: (place: number | undefined) => void
}

/** One of our columns, and which of the sheet's it is. */
function ColumnField ({ column: { title, required }, job: { titles, samples }, value, onPick }: ColumnFieldProps) {
  const range = [words.nothing, ...titles.map((each, place) => words.columnAt(letterOf(place), each, samples[place] ?? ''))]
  const at = value === undefined ? 0 : value + 1
  return <PickField
    label={title} hint={required && words.required} icon='down' shown={range[at] ?? words.nothing} chosen={at > 0}
    wheels={{ mode: 'selector', value: at, range }} onPick={picked => onPick(Number(picked) === 0 ? undefined : Number(picked) - 1)} />
}

/** The columns as they were found, to be corrected: a column of the sheet is one of ours at most. */
export function Columns ({ job, onJob }: { job: JobView, onJob: (job: JobView) => void }) {
  const { columns } = kindTables[job.kind]
  const [mapping, setMapping] = useState<Mapping>(job.mapping)
  const check = useAct(() => api.check({ id: job.id, mapping: { ...mapping } }))
  const pick = (key: string, place: number | undefined) => setMapping(before => {
    const rest = Object.fromEntries(Object.entries(before).filter(([other, at]) => other !== key && at !== place))
    return place === undefined ? rest : { ...rest, [key]: place }
  })
  const missing = missingOf(columns, mapping), error = troubleWords(check.error)
  const go = async () => {
    const next = await check.run(undefined)
    if (next) onJob(next)
  }
  return <Section title={words.columns} note={words.columnsNote}>
    {columns.map(column => <ColumnField key={column.key} column={column} job={job} value={mapping[column.key]} onPick={place => pick(column.key, place)} />)}
    {missing.length > 0 && <Notice tone='amber' icon='alert'>{words.missing(missing.join('、'))}</Notice>}
    {error !== undefined && <Notice tone='cinnabar' icon='alert'>{error}</Notice>}
    <Button busy={check.busy} disabled={missing.length > 0} onTap={go}>{words.check}</Button>
  </Section>
}
