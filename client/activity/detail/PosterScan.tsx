import { activity } from '@domain/activity/contract'
import { useState } from 'react'
import { Button, canScan, connect, Notice, say, scanCode, TextField, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(activity)

/** The other way in: the poster at the door, with one's own phone. */
export function PosterScan ({ onArrived }: { onArrived: () => Promise<unknown> }) {
  const [typed, setTyped] = useState('')
  const act = useAct((_key, code: string) => api.arrive({ code }))
  const arrive = async (code: string | undefined) => {
    if (!code) return
    const arrival = await act.run(code.trim())
    if (!arrival) return
    say(arrival.already ? words.already : words.arrived)
    await onArrived()
  }
  return <>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    {canScan
      ? <Button icon='search' busy={act.busy} onTap={async () => arrive(await scanCode())}>{words.scan}</Button>
      : <>
        <TextField label={words.typePoster} value={typed} maxLength={200} onChange={setTyped} onDone={() => arrive(typed)} />
        <Button kind='soft' busy={act.busy} disabled={typed.trim() === ''} onTap={() => arrive(typed)}>{words.arriveTyped}</Button>
      </>}
  </>
}
