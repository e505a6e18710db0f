import { View } from '@tarojs/components'
import { binding } from '@domain/binding/contract'
import { useDebounce } from 'ahooks'
import { useState } from 'react'
import { Button, Card, connect, Field, Row, TextField, useCall } from '../kit'
import { words } from './words'

const api = connect(binding)
const typingMs = 300

export interface Place { premisesId: string, label: string }

interface PlaceFieldProps { estateId: string, value: Place | undefined, onPick: (place: Place | undefined) => void, error?: string | undefined }

/** Premises by the address as somebody types it. */
export function PlaceField ({ estateId, value, onPick, error }: PlaceFieldProps) {
  const [typed, setTyped] = useState('')
  const text = useDebounce(typed.trim(), { wait: typingMs })
  const { data: found, refreshing } = useCall(async () => text === '' ? undefined : api.places({ estateId, text }), [text, estateId])
  if (value) {
    return <Field label={words.where} error={error}>
      <Card><Row title={value.label} act={<Button kind='quiet' small onTap={() => onPick(undefined)}>{words.other}</Button>} /></Card>
    </Field>
  }
  return <View>
    <TextField label={words.where} value={typed} onChange={setTyped} placeholder={words.whereExample} maxLength={30} error={error} />
    {text !== '' && found && found.length > 0 && <View className='binding-found'>
      {found.map(each => <Card key={each.premisesId} label={each.label} onTap={() => onPick(each)}><Row title={each.label} /></Card>)}
    </View>}
    {text !== '' && found?.length === 0 && !refreshing && <View className='binding-quiet'>{words.notFound}</View>}
  </View>
}
