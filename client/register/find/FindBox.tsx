import Taro from '@tarojs/taro'
import { pageOf } from '@domain/matter/page-of'
import { may } from '@domain/people/capability'
import { register } from '@domain/register/contract'
import { useState } from 'react'
import { Button, Card, Chip, connect, Empty, Icon, Notice, Row, Section, TextField, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { fieldOf, MatterRow, troubleWords } from '../../matter'
import type { Worker } from '../../desk/StaffPage'
import { EntryCard } from '../EntryCard'
import { factsOf, stateOf } from '../premises-words'
import { RevealSheet, type Hidden } from '../RevealSheet'
import { householdPage, placesPage } from '../routes'
import { words } from '../words'

const api = connect(register)
const goTo = (url: string) => Taro.navigateTo({ url })

/** Asked only when the search button or the keyboard's is tapped: half a phone number is not looked up. */
export function FindBox ({ me }: { me: Worker }) {
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const search = () => setText(typed.trim())
  return <>
    <TextField
      label={words.box} value={typed} onChange={setTyped} placeholder={words.boxHint} maxLength={40} onDone={search}
      trail={<Button kind='soft' small icon='search' disabled={typed.trim() === ''} onTap={search}>{words.search}</Button>} />
    {text === ''
      ? <>
        <Notice tone='sky'>{words.wholeOnly}</Notice>
        <Card label={words.byPlaces} onTap={() => goTo(placesPage)}><Row lead={<Icon name='building' tone='jade' washed />} title={words.byPlaces} note={words.byPlacesNote} leads /></Card>
      </>
      : <Found key={text} text={text} me={me} />}
  </>
}

function Found ({ text, me }: { text: string, me: Worker }) {
  const call = useCall(() => api.find({ text }), [text])
  const [hidden, setHidden] = useState<Hidden>()
  const { premises = [], entries = [], matters = [] } = call.data ?? {}
  const onReveal = may(me.who, 'revealNumbers') ? setHidden : undefined
  const isEmpty = premises.length + entries.length + matters.length === 0
  // Too little to look up: more of it helps, another try does not.
  if (fieldOf(call.error) === 'text') return <Notice tone='amber'>{troubleWords(call.error)}</Notice>
  return <PageContent state={{ ...call, error: troubleWords(call.error) }} skeleton='list'>
    {isEmpty && <Empty title={words.nothing} hint={words.nothingHint} action={words.byPlaces} onAction={() => goTo(placesPage)} />}
    {premises.length > 0 && <Section title={words.premises}>{premises.map(each => {
      const state = stateOf(each)
      return <Card key={each.id} label={`${each.label}，${state.word}`} onTap={() => goTo(householdPage(each.id))}>
        <Row title={each.label} note={factsOf(each)} chip={<Chip tone={state.tone}>{state.word}</Chip>} leads />
      </Card>
    })}</Section>}
    {entries.length > 0 && <Section title={words.entries}>
      {entries.map(each => <EntryCard key={each.id} entry={each} onHome={() => goTo(householdPage(each.premisesId))} onReveal={onReveal} />)}
    </Section>}
    {matters.length > 0 && <Section title={words.matters}>
      {matters.map(each => <MatterRow key={each.id} matter={each} onTap={() => goTo(pageOf(each.id, each.kind))} />)}
    </Section>}
    <RevealSheet hidden={hidden} onClose={() => setHidden(undefined)} />
  </PageContent>
}
