import { View } from '@tarojs/components'
import { privacy, type ErasureCard } from '@domain/privacy/contract'
import { useState } from 'react'
import { ask, Button, Card, Chip, connect, Face, Notice, Row, say, serverNow, Sheet, TextArea, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { words } from '../words'
import './requests.scss'

const api = connect(privacy)

/** One request, with what stands against it and the two answers. */
export function RequestCard ({ card, onDecided }: { card: ErasureCard, onDecided: () => unknown }) {
  const { id, name, phoneMask, labels, requestedAt, openMatters, state } = card
  const [note, setNote] = useState<string>()
  const act = useAct((_key, answer: { approve: true } | { approve: false, note: string }) => api.decideErasure({ id, ...answer }))
  const decide = async (answer: { approve: true } | { approve: false, note: string }) => {
    if (!await act.run(answer)) return
    setNote(undefined)
    say(words.decided)
    await onDecided()
  }
  const approve = async () => { if (await ask({ title: words.approveSure(name), yes: words.approve, danger: true })) await decide({ approve: true }) }
  return <View className='requests-card'><Card>
    <Row lead={<Face name={name} />} title={name} note={[phoneMask, ...labels, timeWords(requestedAt, serverNow())].filter(Boolean).join(' · ')}
      chip={openMatters > 0 && <Chip tone='amber'>{words.openCount(openMatters)}</Chip>} />
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    {state === 'requested' && <View className='requests-acts'>
      <Button kind='ghost' small onTap={() => setNote('')}>{words.refuse}</Button>
      <Button kind='danger' small disabled={openMatters > 0} busy={act.busy} onTap={approve}>{words.approve}</Button>
    </View>}
    <Sheet open={note !== undefined} title={words.refuse} onClose={() => setNote(undefined)}
      footer={<Button busy={act.busy} disabled={(note ?? '').trim().length < 2} onTap={() => decide({ approve: false, note: note ?? '' })}>{words.refuse}</Button>}>
      <TextArea label={words.why} placeholder={words.whyHint} value={note ?? ''} onChange={setNote} maxLength={200} />
    </Sheet>
  </Card></View>
}
