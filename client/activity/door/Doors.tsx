import { View } from '@tarojs/components'
import { activity } from '@domain/activity/contract'
import type { Arrival, Door } from '@domain/activity/view'
import { useState } from 'react'
import { Button, canScan, Card, Code, connect, Field, Notice, Options, Row, scanCode, Section, serverNow, TextField, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { words } from '../words'
import './doors.scss'

const api = connect(activity)

/** The answer, readable at arm's length. */
function Answer ({ arrival: { name, party, names, already } }: { arrival: Arrival }) {
  return <>
    <Notice tone={already ? 'amber' : 'jade'} icon={already ? 'alert' : 'check'}><View className='activity-answer'>{already ? words.already : words.welcome}</View></Notice>
    <Card><Row title={name} note={words.rowParty(party, names)} /></Card>
  </>
}

function Poster ({ door: { title, poster } }: { door: Door }) {
  const [shown, setShown] = useState(false)
  return <Section title={words.poster}>
    <Card>
      {shown && <><Row title={title} note={words.posterHint} /><Code text={poster} label={words.poster} /><View className='activity-poster-text'>{poster}</View></>}
      <Button kind='soft' onTap={() => setShown(!shown)}>{shown ? words.hidePoster : words.showPoster}</Button>
    </Card>
  </Section>
}

/** One door at a time: scan or type a code, and see whom to let in. */
export function Doors ({ doors, onArrived }: { doors: readonly Door[], onArrived: () => Promise<unknown> }) {
  const [picked, setPicked] = useState(doors[0]!.id), [typed, setTyped] = useState(''), [arrival, setArrival] = useState<Arrival>()
  const door = doors.find(each => each.id === picked) ?? doors[0]!
  const act = useAct((_key, code: string) => api.checkIn({ id: door.id, code }))
  const look = async (code: string | undefined) => {
    if (!code) return
    setArrival(await act.run(code.trim()))
    setTyped('')
    await onArrived()
  }
  return <>
    <Field label={words.which}><Options label={words.which} value={door.id} onPick={id => { setPicked(id); setArrival(undefined) }} items={doors.map(({ id, title, startsAt, place, arrived, taken }) => ({ key: id, label: title, note: [timeWords(startsAt, serverNow()), place, words.doorNote(arrived, taken)].join(' · ') }))} /></Field>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    {arrival && <Answer arrival={arrival} />}
    {canScan && <Button icon='search' busy={act.busy} onTap={async () => look(await scanCode())}>{arrival ? words.again : words.scanCode}</Button>}
    <TextField label={words.typed} value={typed} maxLength={200} onChange={setTyped} onDone={() => look(typed)} />
    <Button kind={canScan ? 'ghost' : 'primary'} busy={act.busy} disabled={typed.trim() === ''} onTap={() => look(typed)}>{words.look}</Button>
    <Poster door={door} />
  </>
}
