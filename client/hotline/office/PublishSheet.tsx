import { View } from '@tarojs/components'
import { hotline, type HotlineDraft } from '@domain/hotline/contract'
import { useState } from 'react'
import { Blocks } from '../../community/Blocks'
import { Button, Card, connect, Field, Notice, Options, Sheet, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(hotline)

/** The last look: whether everybody is told, and what they will read. */
export function PublishSheet ({ draft: { rev, says }, onClose, onDone, onRefused }: { draft: HotlineDraft, onClose: () => void, onDone: () => unknown, onRefused: () => unknown }) {
  const [tell, setTell] = useState(says !== undefined)
  const act = useAct((key, told: boolean) => api.publish({ key, rev, tell: told }))
  const publish = async () => { await (await act.run(tell) ? onDone() : onRefused()) }
  return <Sheet open title={words.publishTitle} onClose={onClose} footer={<Button busy={act.busy} onTap={publish}>{words.publish}</Button>}>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    {says
      ? <Field label={words.whether}><Options
        label={words.whether} value={tell ? 'tell' : 'quiet'} onPick={key => setTell(key === 'tell')} items={[{ key: 'tell', label: words.tell, note: words.tellNote }, { key: 'quiet', label: words.quiet }]} /></Field>
      : <Notice>{words.nothing}</Notice>}
    {says && tell && <Field label={words.willRead}><Card>
      <View className='hotline-says-title'>{says.title}</View>
      <Blocks blocks={says.text} />
    </Card></Field>}
  </Sheet>
}
