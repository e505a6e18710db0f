import { View } from '@tarojs/components'
import { premisesStates, type PremisesState } from '@domain/estate/premises'
import { register } from '@domain/register/contract'
import { premisesStateWords } from '@domain/register-words'
import type { PremisesView } from '@domain/register/view'
import { useState } from 'react'
import { Button, Card, Chip, connect, Field, Notice, Options, Row, say, Sheet, TextField, useAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { hundredthsOf, plainOf } from '../hundredths'
import { factsOf, stateOf } from '../premises-words'
import { words } from '../words'
import '../reveal.scss'

const api = connect(register)
const states = premisesStates.map(key => ({ key, label: premisesStateWords[key] }))

interface PremisesCardProps { premises: PremisesView, mayChange: boolean, onChanged: () => unknown }

/** What it is, and how it is used. */
export function PremisesCard ({ premises, mayChange, onChanged }: PremisesCardProps) {
  const [changing, setChanging] = useState(false)
  const state = stateOf(premises)
  const close = () => setChanging(false)
  return <Card>
    <Row title={premises.label} note={factsOf(premises)} chip={<Chip tone={state.tone}>{state.word}</Chip>} />
    {mayChange && <View className='register-acts'><Button kind='quiet' small icon='edit' label={words.changePremises} onTap={() => setChanging(true)}>{words.change}</Button></View>}
    {changing && <ChangePremises key={premises.updatedAt} premises={premises} onClose={close} onChanged={async () => { close(); await onChanged() }} />}
  </Card>
}

function ChangePremises ({ premises, onClose, onChanged }: { premises: PremisesView, onClose: () => void, onChanged: () => unknown }) {
  const [state, setState] = useState<PremisesState | undefined>(premises.state)
  const [builtUp, setBuiltUp] = useState(plainOf(premises.builtUpArea))
  const [indoor, setIndoor] = useState(plainOf(premises.indoorArea))
  const act = useAct(key => api.changePremises({
    key, id: premises.id, updatedAt: premises.updatedAt, ...(state && { state }), ...(builtUp.trim() !== '' && { builtUpArea: hundredthsOf(builtUp) }), ...(indoor.trim() !== '' && { indoorArea: hundredthsOf(indoor) })
  }))
  const refused = fieldOf(act.error)
  const at = (field: string) => refused === field ? troubleWords(act.error) : undefined
  const save = async () => {
    if (!await act.run(undefined)) return
    say(words.saved)
    await onChanged()
  }
  return <Sheet open title={words.changePremises} onClose={onClose} footer={<Button busy={act.busy} onTap={save}>{words.save}</Button>}>
    <Field label={words.state} error={at('state')}><Options as='chips' label={words.state} items={states} value={state} onPick={setState} /></Field>
    <TextField label={words.builtUp} type='digit' value={builtUp} onChange={setBuiltUp} trail={words.squareMeters} maxLength={9} error={at('builtUpArea')} />
    <TextField label={words.indoor} type='digit' value={indoor} onChange={setIndoor} trail={words.squareMeters} maxLength={9} error={at('indoorArea')} />
    {act.error && !['state', 'builtUpArea', 'indoorArea'].includes(refused ?? '') && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
