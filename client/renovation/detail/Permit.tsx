import { renovation } from '@domain/renovation/contract'
import type { Standing } from '@domain/renovation/standing'
import type { RenovationView, WorkerView } from '@domain/renovation/view'
import { passWords, standingWords } from '@domain/renovation/words'
import { useState } from 'react'
import { Button, Card, Chip, Code, connect, Face, Notice, openDocument, Row, Section, useAct, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { standingTones } from '../standing-tones'
import { words } from '../words'

const api = connect(renovation)

interface PermitProps { id: string, body: RenovationView, permit: NonNullable<RenovationView['permit']> }

const chip = (standing: Standing) => <Chip tone={standingTones[standing]}>{standingWords[standing].title}</Chip>

/** The permit and its passes, each with its QR large enough for the door, and both as papers. */
export function Permit ({ id, body: { workers }, permit }: PermitProps) {
  const [shown, setShown] = useState<string>()
  const call = useCall(() => api.codes({ id }), [id, workers.length])
  const print = useAct(async (_key, paper: 'permit' | 'passes') => {
    const { url, name } = await api.papers({ id, paper })
    await openDocument(url, name)
    return true
  })
  const codeOf = ({ id: workerId }: WorkerView) => call.data?.passes.find(each => each.workerId === workerId)?.code
  const toggle = (code: string) => setShown(before => before === code ? undefined : code)
  return <Section title={words.permit}>
    <Card>
      <Row title={permit.no} note={words.validUntil(permit.until)} chip={chip(permit.standing)} />
      {call.data && <Button kind='soft' onTap={() => toggle(call.data!.permit)}>{shown === call.data.permit ? words.hideCode : words.showCode}</Button>}
      {call.data && shown === call.data.permit && <Code text={shown} label={words.codeFor(words.permit)} />}
    </Card>
    <Card>
      {workers.filter(each => each.state === 'active').map(worker => {
        const code = codeOf(worker)
        return <Row key={worker.id} title={worker.name} note={`${worker.trade} · ${passWords[worker.pass].name} · ${words.validUntil(worker.until ?? permit.until)}`} lead={<Face name={worker.name} photo={worker.photo?.url} />}
          chip={worker.standing && chip(worker.standing)} act={code !== undefined && <Button kind='quiet' small label={words.codeFor(worker.name)} onTap={() => toggle(code)}>{shown === code ? words.hideCode : words.showCode}</Button>} />
      })}
      {shown !== undefined && shown !== call.data?.permit && <Code text={shown} label={words.pass} />}
    </Card>
    {print.error && <Notice tone='amber'>{troubleWords(print.error) ?? ''}</Notice>}
    <Button kind='quiet' small busy={print.busy} onTap={() => print.run('permit')}>{words.printPermit}</Button>
    <Button kind='quiet' small busy={print.busy} onTap={() => print.run('passes')}>{words.printPasses}</Button>
  </Section>
}
