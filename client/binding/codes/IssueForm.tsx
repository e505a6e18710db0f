import { Image, View } from '@tarojs/components'
import { binding, type Issued } from '@domain/binding/contract'
import { relations, type Relation } from '@domain/people/role'
import { relationWords } from '@domain/words'
import { useState } from 'react'
import { Button, connect, Field, Notice, Options, Section, Sheet, TextField, useAct } from '../../kit'
import { DateField, fieldOf, troubleWords } from '../../matter'
import { PlaceField, type Place } from '../PlaceField'
import { words } from '../words'

const api = connect(binding)

/** Which home and as what; then the picture to scan and the code to type, shown once. */
export function IssueForm ({ estateId, onIssued }: { estateId: string, onIssued: () => Promise<unknown> }) {
  const [place, setPlace] = useState<Place>()
  const [relation, setRelation] = useState<Relation>('owner')
  const [name, setName] = useState('')
  const [until, setUntil] = useState<string>()
  const [tried, setTried] = useState(false)
  const [issued, setIssued] = useState<Issued>()
  const act = useAct((key, premisesId: string) =>
    api.issueCode({ key, premisesId, relation, ...(name.trim() && { name: name.trim() }), ...(until && relation === 'tenant' && { until }) }))
  const issue = async () => {
    setTried(true)
    if (place) setIssued(await act.run(place.premisesId))
  }
  const close = () => {
    setIssued(undefined)
    setPlace(undefined)
    setName('')
    setTried(false)
    return onIssued()
  }
  return <Section title={words.issue}>
    <PlaceField estateId={estateId} value={place} onPick={setPlace} error={tried && !place ? words.required : undefined} />
    <Field label={words.theirRelation}><Options as='chips' label={words.theirRelation} items={relations.map(key => ({ key, label: relationWords[key] }))} value={relation} onPick={setRelation} /></Field>
    <TextField label={words.forWhom} hint={words.optional} value={name} onChange={setName} placeholder={words.nameExample} maxLength={30} />
    {relation === 'tenant' && <DateField label={words.lastDay} hint={words.optional} value={until} onChange={setUntil} error={fieldOf(act.error) === 'until' ? troubleWords(act.error) : undefined} />}
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice>}
    <View className='binding-buttons'><Button busy={act.busy} onTap={issue}>{words.issueNow}</Button></View>
    <Sheet open={issued !== undefined} title={words.issued} onClose={close}>
      {issued?.picture && <Image className='binding-picture' src={issued.picture} ariaLabel={words.issued} />}
      <View className='binding-secret'>{issued?.secret}</View>
      <View className='binding-quiet'>{words.issuedHint}</View>
    </Sheet>
  </Section>
}
