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

/** Somebody calls: homes with people in them come first. */
const likely = (found: readonly Household[]) => [...found].sort((a, b) => Number(b.people.length > 0) - Number(a.people.length > 0))

/** Who asks: somebody of a household, found by room or name, or whoever says so. */
export function Caller ({ draft, fill, error, phoneError }: CallerProps) {
  const [typed, setTyped] = useState('')
  const text = useDebounce(typed.trim(), { wait: typingMs })
  const { data: found, refreshing } = useCall(async () => text === '' ? undefined : api.households({ text }), [text])
  const { household, personId, told = false } = draft
  const shown = text === '' ? [] : likely(found ?? [])
  const pick = (chosen: Household) => {
    const [first, second] = chosen.people
    fill({ household: chosen, personId: second ? undefined : first?.personId, told: !first })
  }

  if (household) {
    return <Field label={words.who} error={error}>
      <AtAGlance
        household={household} personId={personId} told={told} onPerson={id => fill({ personId: id, told: false })}
        onTold={() => fill({ personId: undefined, told: true })} onOther={() => fill({ household: undefined, personId: undefined, told: false })}>
        {told && <Told draft={draft} fill={fill} phoneError={phoneError} />}
      </AtAGlance>
    </Field>
  }
  return <View>
    <TextField label={words.who} value={typed} onChange={setTyped} placeholder={words.searchHint} maxLength={30} error={error} />
    {shown.map(each => <Card key={each.premisesId} label={`${each.label}，${named(each)}`} onTap={() => pick(each)}>
      <Row title={each.label} note={named(each)} />
    </Card>)}
    {text !== '' && found?.length === 0 && !refreshing && <View className='record-quiet'>{words.notFound}</View>}
    {told
      ? <Told draft={draft} fill={fill} phoneError={phoneError} />
      : <View className='record-link'><Button kind='quiet' small onTap={() => fill({ told: true })}>{words.notOnRegister}</Button></View>}
  </View>
}
