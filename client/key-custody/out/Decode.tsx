import { useState } from 'react'
import { keyCustody } from '@domain/key-custody/contract'
import { Button, connect, Notice, Section, TextArea, TextField, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(keyCustody)

/** Which home a tag is of: for managers, with a reason, in the log. */
export function Decode () {
  const [tag, setTag] = useState(''), [reason, setReason] = useState('')
  const [found, setFound] = useState<string>()
  const act = useAct(() => api.decode({ tag, reason: reason.trim() }))
  const look = async () => {
    setFound(undefined)
    const home = await act.run(undefined)
    if (home) setFound(words.decoded(home.label, home.requester))
  }
  return <Section title={words.decode} note={words.decodeNote}>
    <TextField label={words.tagLabel} placeholder='K-7F3-Q2M' value={tag} maxLength={9} onChange={text => setTag(text.trim().toUpperCase())} />
    <TextArea label={words.reason} value={reason} maxLength={100} onChange={setReason} />
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {found && <Notice icon='door'>{found}</Notice>}
    <Button kind='soft' icon='eye' busy={act.busy} disabled={!tag || [...reason.trim()].length < 2} onTap={look}>{words.decodeDo}</Button>
  </Section>
}
