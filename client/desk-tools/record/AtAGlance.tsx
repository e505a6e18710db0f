import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { matterContract } from '@domain/matter/contract'
import { pageOf } from '@domain/matter/page-of'
import type { Household } from '@domain/people/contract'
import type { PropsWithChildren } from 'react'
import { relationWords } from '@domain/words'
import { Button, Card, Chip, connect, Face, Notice, Options, Row, useCall } from '../../kit'
import { stateOf } from '../../matter'
import { words } from './words'

const api = connect(matterContract)
const other = 'other'

interface AtAGlanceProps extends PropsWithChildren {
  household: Household
  personId: string | undefined
  told: boolean
  onPerson: (personId: string) => unknown
  /** Somebody who is not of the household. */
  onTold: () => unknown
  /** Another household. */
  onOther: () => unknown
}

const relation = (name: string) => relationWords[name as keyof typeof relationWords] ?? name

/** A household in one look: who lives there, how to reach them, what they have open already. */
export function AtAGlance ({ household, personId, told, onPerson, onTold, onOther, children }: AtAGlanceProps) {
  const { data } = useCall(() => api.list({ view: 'household', premisesId: household.premisesId }), [household.premisesId])
  const open = data?.items ?? []
  const items = [
    ...household.people.map(each => ({ key: each.personId, label: each.name, note: `${relation(each.relation)} · ${each.phoneMask}`, lead: <Face name={each.name} size='s' /> })),
    { key: other, label: words.somebodyElse, note: words.somebodyElseNote }
  ]
  return <View className='record-household'>
    <View className='record-household-head'>
      <View className='record-household-label'>{household.label}</View>
      <Button kind='quiet' small onTap={onOther}>{words.another}</Button>
    </View>
    <Options label={words.who} items={items} value={personId ?? (told ? other : undefined)} onPick={key => key === other ? onTold() : onPerson(key)} />
    {children}
    {open.length > 0 && <View className='record-open'>
      <Notice tone='amber'>{words.openHere(open.length)}</Notice>
      {open.map(matter => {
        const state = stateOf(matter, 'staff')
        return <Card key={matter.id} label={`${matter.title}，${state.word}`} onTap={() => Taro.navigateTo({ url: pageOf(matter.id, matter.kind) })}>
          <Row title={matter.title} note={[matter.number, matter.firstContact && words.seen(matter.firstContact.name)].filter(Boolean).join(' · ')} chip={<Chip tone={state.tone}>{state.word}</Chip>} />
        </Card>
      })}
    </View>}
  </View>
}
