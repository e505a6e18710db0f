import { renovation, type Checked } from '@domain/renovation/contract'
import { standingWords } from '@domain/renovation/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, canScan, Card, Chip, connect, Face, Notice, Row, scanCode, TextField, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { standingTones } from '../standing-tones'
import { words } from '../words'
import './check.scss'

const api = connect(renovation)

/** The answer, readable at arm's length: what to do first, then whom and where. */
function Answer ({ checked: { standing, place, permitNo, until, worker } }: { checked: Checked }) {
  const { title, hint } = standingWords[standing]
  return <>
    <Notice tone={standingTones[standing]} icon={standing === 'valid' ? 'check' : 'alert'}><View className='renovation-answer'>{title}</View>{hint}</Notice>
    <Card>
      {worker && <Row title={worker.name} note={worker.trade} lead={<Face name={worker.name} photo={worker.photo} size='l' />} chip={<Chip tone={standingTones[standing]}>{title}</Chip>} />}
      <Row title={words.where} note={place} />
      <Row title={words.permitNo} note={permitNo} />
      <Row title={words.until2} note={until} />
    </Card>
  </>
}

export function Door () {
  const [typed, setTyped] = useState('')
  const [checked, setChecked] = useState<Checked>()
  const act = useAct((_key, code: string) => api.check({ code }))
  const look = async (code: string | undefined) => {
    if (!code) return
    setChecked(await act.run(code.trim()))
    setTyped('')
  }
  return <>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    {checked && <Answer checked={checked} />}
    {canScan && <Button icon='search' busy={act.busy} onTap={async () => look(await scanCode())}>{checked ? words.again : words.scan}</Button>}
    <TextField label={words.typed} value={typed} maxLength={200} onChange={setTyped} onDone={() => look(typed)} />
    <Button kind={canScan ? 'ghost' : 'primary'} busy={act.busy} disabled={typed.trim() === ''} onTap={() => look(typed)}>{words.look}</Button>
  </>
}
