import { View } from '@tarojs/components'
import { acknowledgement } from '@domain/acknowledgement/contract'
import { stepNames } from '@domain/acknowledgement/reading'
import type { Mine, ReadingView } from '@domain/acknowledgement/view'
import { stepWords } from '@domain/acknowledgement/words'
import { Button, Card, connect, Notice, Page, PhoneButton, say, Section, Stepper, useAct, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { goRead } from '../routes'
import { words } from '../words'
import { Pen } from './Pen'
import '../acknowledgement.scss'

const api = connect(acknowledgement)

interface StepProps { mine: Mine, edition: string, run: (step: () => Promise<ReadingView>) => unknown }

const steps: Record<ReadingView['next'], (props: StepProps) => JSX.Element> = {
  agree: ({ mine: { agreement }, edition, run }) => <Section title={agreement.title}>
    <Card>{agreement.text.map((text, n) => <View key={n} className='ack-text'>{text}</View>)}</Card>
    <View className='ack-gap'><Button icon='done' onTap={() => run(() => api.agree({ edition, version: agreement.version }))}>{words.agree}</Button></View>
  </Section>,
  read: ({ edition }) => <Card><View className='ack-text'>{words.readFirst}</View><Button icon='book' onTap={() => goRead(edition)}>{words.readOn}</Button></Card>,
  confirm: ({ edition, run }) => <Card>
    <View className='ack-text'>{words.confirmHint}</View>
    <PhoneButton onCode={code => code === undefined ? say(words.noCode) : run(() => api.confirm({ edition, code }))}>{words.confirm}</PhoneButton>
  </Card>,
  sign: ({ mine: { homes }, edition }) => <Pen api={api} edition={edition} homes={homes.filter(each => each.number === undefined)} />
}

/** 签署确认书: one step after the other, each only when the one before is done. */
export default function Sign () {
  const call = useCall(() => api.mine({}))
  const act = useAct((_key, step: () => Promise<ReadingView>) => step())
  const mine = call.data, edition = mine?.edition?.edition, isDone = mine?.homes.every(each => each.number !== undefined)
  const empty = mine && (edition === undefined ? { title: words.noEdition, hint: words.noEditionHint } : isDone ? { picture: 'done' as const, title: words.allSigned, hint: words.allSignedHint } : undefined)
  const next = mine?.reading?.next, Step = next && steps[next]
  const run = async (step: () => Promise<ReadingView>) => { if (await act.run(step)) await call.reload() }
  return <Page title={words.sign} note={edition && words.editionOf(edition)} skeleton='detail' state={{ ...call, error: troubleWords(call.error), empty }}>
    {next && <View className='ack-below'><Stepper steps={stepNames.map(each => stepWords[each])} now={stepNames.indexOf(next)} /></View>}
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {Step && mine && edition !== undefined && <Step mine={mine} edition={edition} run={run} />}
  </Page>
}
