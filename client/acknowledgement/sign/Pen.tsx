import { View } from '@tarojs/components'
import type { acknowledgement } from '@domain/acknowledgement/contract'
import type { Mine } from '@domain/acknowledgement/view'
import type { Client } from '@domain/kit/contract'
import { useState } from 'react'
import { Button, Card, deviceFacts, Field, Notice, Options, say, SignaturePad, useAct, type PickedPhoto, type Stroke } from '../../kit'
import { troubleWords } from '../../matter'
import { endWithMine } from '../routes'
import { words } from '../words'
import { Pictures, ticketsOf } from './Pictures'

interface PenProps { api: Client<typeof acknowledgement>, edition: string, homes: Mine['homes'] }

/** What is declared, and the name under it. */
export function Pen ({ api, edition, homes }: PenProps) {
  const [premisesId, setPremisesId] = useState(homes[0]?.premisesId)
  const [strokes, setStrokes] = useState<Stroke[]>([])
  const [seal, onSeal] = useState<PickedPhoto[]>([])
  const [attorney, onAttorney] = useState<PickedPhoto[]>([])
  const home = homes.find(each => each.premisesId === premisesId) ?? homes[0]
  const act = useAct((key, id: string) => api.sign({ key, edition, premisesId: id, strokes, device: deviceFacts(), ...ticketsOf({ seal, attorney }) }))
  const sign = async () => {
    if (!home) return
    if (strokes.length === 0) return say(words.draw)
    if (!await act.run(home.premisesId)) return
    say(words.signed)
    await endWithMine()
  }
  if (!home) return null
  if (!home.signatory) return <Notice tone='amber' icon='info'>{words.noCompany}</Notice>
  return <>
    {homes.length > 1 && <Field label={words.which}><Options label={words.which} items={homes.map(each => ({ key: each.premisesId, label: each.label }))} value={home.premisesId} onPick={setPremisesId} /></Field>}
    <Card>{home.text?.map((text, n) => <View key={n} className='ack-text'>{text}</View>)}</Card>
    <Pictures signatory={home.signatory} value={{ seal, attorney }} onSeal={onSeal} onAttorney={onAttorney} />
    <SignaturePad label={`${home.signatory.name}${words.name}`} value={strokes} onChange={setStrokes} />
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button icon='sign' busy={act.busy} onTap={sign}>{words.signNow}</Button>
  </>
}
