import { moveIn } from '@domain/move-in/contract'
import { moveInputWords } from '@domain/move-in/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { connect, Field, Notice, Skeleton, TextField, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { fenOf } from '../../matter/money'
import type { FieldProps } from '../../matter/fields/field-props'
import { words } from '../words'

const api = connect(moveIn)

/** Meters count in hundredths, as money does: what is typed is read the same way. */
const hundredths = fenOf

/** What each meter of the home shows; all of them. */
export function ReadingsField ({ view, fill, error }: FieldProps) {
  const { data, error: failed } = useCall(() => api.facts({ id: view.id }), [view.id])
  const [typed, setTyped] = useState<Record<string, string>>({})
  if (failed) return <Notice tone='amber' icon='info'>{troubleWords(failed) ?? ''}</Notice>
  if (!data) return <Skeleton shape='list' />
  const type = (id: string, text: string) => {
    const next = { ...typed, [id]: text }
    setTyped(next)
    const values = data.meters.map(each => ({ meterId: each.id, value: hundredths(next[each.id] ?? '') }))
    fill({ readings: values.every(each => each.value !== undefined) ? values.map(({ meterId, value = 0 }) => ({ meterId, value })) : undefined })
  }
  return <Field label={moveInputWords.readings} error={error}>
    {data.meters.length === 0 ? <Notice>{words.noMeters}</Notice> : <View>{data.meters.map(({ id, name, serial, last }) =>
      <TextField key={id} label={words.meter(name, serial)} hint={words.meterHint(String(last / 100))} type='digit' maxLength={10} value={typed[id] ?? ''} onChange={text => type(id, text)} />)}</View>}
  </Field>
}
