import { View } from '@tarojs/components'
import { binding, type ApplicationCard } from '@domain/binding/contract'
import { relationWords } from '@domain/words'
import { useState } from 'react'
import { ask, Button, Card, Chip, connect, Face, Notice, PhotoGrid, Row, say, serverNow, Sheet, TextArea, useAct } from '../../kit'
import { daysWords, timeWords, troubleWords } from '../../matter'
import { applicationWords, words } from '../words'
import '../binding.scss'

const api = connect(binding)

const boundWords = ({ bound }: ApplicationCard) =>
  bound.length > 0 ? words.boundThere(bound.map(each => `${each.name}（${relationWords[each.relation]}）`).join('、')) : words.nobodyBound

/** One application: who, for what, the evidence large at a tap, and the two ways it can go. */
export function ApplicationRow ({ application, onDecided }: { application: ApplicationCard, onDecided: () => Promise<unknown> }) {
  const { id, label, relation, name, note, photos, appliedAt, state, until, decided } = application
  const [refusing, setRefusing] = useState(false)
  const [reason, setReason] = useState('')
  const act = useAct((_key, input: { approve: boolean, reason?: string }) => api.decide({ id, ...input }))
  const decide = async (input: { approve: boolean, reason?: string }) => {
    if (await act.run(input)) say(words.decidedNow)
    setRefusing(false)
    await onDecided()
  }
  const approve = async () => {
    if (await ask({ title: words.sureApprove(name, label, relationWords[relation]) })) await decide({ approve: true })
  }
  return <Card>
    <Row lead={<Face name={name} />} title={`${name} · ${relationWords[relation]}`} note={[label, daysWords(undefined, until, serverNow()), words.appliedAt(timeWords(appliedAt, serverNow()))].filter(Boolean).join(' · ')}
      chip={state === 'waiting' ? undefined : <Chip tone={state === 'approved' ? 'jade' : 'cinnabar'}>{applicationWords[state]}</Chip>} />
    {note && <View className='binding-quiet'>{note}</View>}
    {photos.length > 0 && <View className='binding-evidence'><PhotoGrid photos={photos.map(({ url }) => ({ src: url }))} /></View>}
    <View className='binding-quiet'>{decided ? [words.decidedBy(decided.name, timeWords(decided.at, serverNow())), decided.reason].filter(Boolean).join('：') : boundWords(application)}</View>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error)}</Notice>}
    {state === 'waiting' && <View className='binding-buttons'>
      <Button kind='ghost' onTap={() => setRefusing(true)}>{words.refuse}</Button>
      <Button busy={act.busy} onTap={approve}>{words.approve}</Button>
    </View>}
    <Sheet open={refusing} title={words.refuse} onClose={() => setRefusing(false)}
      footer={<Button kind='danger' disabled={reason.trim() === ''} busy={act.busy} onTap={() => decide({ approve: false, reason: reason.trim() })}>{words.refuse}</Button>}>
      <TextArea label={words.refuseReason} value={reason} onChange={setReason} placeholder={words.refuseExample} maxLength={200} />
    </Sheet>
  </Card>
}
