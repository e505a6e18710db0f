import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { acknowledgement } from '@domain/acknowledgement/contract'
import { chaptersFrom, textFrom } from '@domain/acknowledgement/draft'
import type { EditionView } from '@domain/acknowledgement/view'
import { useState } from 'react'
import { ask, Button, connect, Notice, say, TextArea, TextField, useAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { words } from '../words'
import '../acknowledgement.scss'

const api = connect(acknowledgement)

interface Wish { edition: string, rev: number, title: string, changes: string, text: string }

/** A draft, written in one field, until it is published. @param found as it lies there; absent for a new one */
export function Editor ({ found }: { found?: EditionView | undefined }) {
  const [edition, setEdition] = useState(found?.edition ?? '')
  const [title, setTitle] = useState(found?.title ?? '')
  const [changes, setChanges] = useState(found?.changes ?? '')
  const [text, setText] = useState(found ? textFrom(found.chapters) : '')
  const [rev, setRev] = useState(found?.rev ?? 0)
  const act = useAct((_key, { text: typed, changes: said, ...wish }: Wish) => api.keepEdition({ ...wish, ...(said.trim() && { changes: said.trim() }), chapters: chaptersFrom(typed, words.opening) }))
  const publishing = useAct((_key, wish: { edition: string, rev: number }) => api.publishEdition(wish))
  const keep = async () => {
    const kept = await act.run({ edition: edition.trim(), rev, title: title.trim(), changes, text })
    if (kept) setRev(kept.rev)
    return kept
  }
  const publish = async () => {
    if (!await ask({ title: words.publishSure(edition), danger: true })) return
    const kept = await keep()
    if (!kept || !await publishing.run({ edition: kept.edition, rev: kept.rev })) return
    say(words.published)
    await Taro.navigateBack()
  }
  const trouble = act.error ?? publishing.error, at = (field: string) => fieldOf(trouble) === field ? troubleWords(trouble) : undefined
  if (found && found.state !== 'draft') return <Notice icon='lock'>{words.frozen}</Notice>
  return <>
    <TextField label={words.editionName} placeholder={words.editionExample} value={edition} onChange={setEdition} maxLength={7} error={at('edition')} />
    <TextField label={words.title} value={title} onChange={setTitle} maxLength={60} error={at('title')} />
    <TextArea label={words.changes} value={changes} onChange={setChanges} maxLength={2000} />
    <TextArea label={words.text} hint={words.textHint} value={text} onChange={setText} maxLength={200_000} error={at('chapters')} />
    {trouble && <Notice tone='amber' icon='info'>{troubleWords(trouble) ?? ''}</Notice>}
    <Button kind='soft' busy={act.busy} onTap={async () => { if (await keep()) say(words.kept) }}>{words.keep}</Button>
    <View className='ack-gap'><Button icon='megaphone' busy={publishing.busy} onTap={publish}>{words.publish}</Button></View>
  </>
}
