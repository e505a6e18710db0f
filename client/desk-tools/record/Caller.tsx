import { View } from '@tarojs/components'
import { people, type Household } from '@domain/people/contract'
import { useDebounce } from 'ahooks'
import { useState } from 'react'
import { Button, Card, connect, Field, Row, TextField, useCall } from '../../kit'
import type { Draft, Fill } from './draft'
import { AtAGlance } from './AtAGlance'
import { Told } from './Told'
import { words } from './words'

const api = connect(people)
const typingMs = 300

interface CallerProps {
  draft: Draft
  fill: Fill
  error?: string | undefined
  phoneError?: string | undefined
}

const named = ({ people: living }: Household) => living.map(each => each.name).join('、') || words.nobodyLives

/** Who asks: somebody of a household, found by room or name, or whoever says so. */
export function Caller ({ draft, fill, error, phoneError }: CallerProps) {
  const [typed, setTyped] = useState('')
  const text = useDebounce(typed.trim(), { wait: typingMs })
  const { data: found, refreshing } = useCall(async () => text === '' ? undefined : api.households({ text }), [text])
  const { household, name } = draft
  const [telling, setTelling] = useState(name !== '')

  if (household) {
    return <Field label={words.who} error={error}>
      <AtAGlance household={household} personId={draft.personId} onPick={personId => fill({ personId })} onOther={() => fill({ household: undefined, personId: undefined })} />
      {draft.personId === undefined && <Told draft={draft} fill={fill} phoneError={phoneError} />}
    </Field>
  }
  return <View>
    <TextField label={words.who} value={typed} onChange={setTyped} placeholder={words.searchHint} maxLength={30} error={error} />
    {text !== '' && found?.length === 0 && !refreshing && <View className='record-quiet'>{words.notFound}</View>}
    {text !== '' && found?.map(each => <Card key={each.premisesId} label={`${each.label}，${named(each)}`} onTap={() => fill({ household: each, personId: each.people.length === 1 ? each.people[0]?.personId : undefined })}>
      <Row title={each.label} note={named(each)} />
    </Card>)}
    {telling
      ? <Told draft={draft} fill={fill} phoneError={phoneError} />
      : <View className='record-link'><Button kind='quiet' small onTap={() => setTelling(true)}>{words.notOnRegister}</Button></View>}
  </View>
}
