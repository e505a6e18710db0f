import { View } from '@tarojs/components'
import { imports, type JobView } from '@domain/imports/contract'
import { largest } from '@domain/files/contract'
import { importKinds, kindTables, type ImportKind } from '@domain/imports/kinds'
import { jobStateWords } from '@domain/imports/row-words'
import { useState } from 'react'
import { Button, Card, connect, Icon, Notice, openDocument, Options, pickDocument, ProgressBar, Row, say, Section, serverNow, useAct, type PickedDocument } from '../../kit'
import { sendSheet, timeWords, troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(imports)
const kinds = importKinds.map(key => ({ key, label: kindTables[key].title, note: kindTables[key].hint }))

interface StartProps {
  recent: readonly JobView[]
  onJob: (job: JobView) => void
}

function unfit ({ name, bytes }: PickedDocument): string | undefined {
  if (!/\.(?:xlsx|csv)$/i.test(name)) return words.notSheet
  return bytes > largest.sheet ? words.tooLarge : undefined
}

/** What to bring in, an empty sheet for it, and the file. */
export function Start ({ recent, onJob }: StartProps) {
  const [kind, setKind] = useState<ImportKind>('places')
  const [sent, setSent] = useState<number>()
  const blank = useAct(async () => {
    const { url, name } = await api.template({ kind, format: 'xlsx' })
    await openDocument(url, name)
  })
  const send = useAct(async (key: string, file: PickedDocument) => {
    setSent(0)
    const ticket = await sendSheet(file, setSent)
    setSent(1)
    return api.prepare({ key, kind, ticket, fileName: file.name })
  })
  const pick = async () => {
    const file = await pickDocument(['xlsx', 'csv'])
    if (!file) return
    const trouble = unfit(file)
    if (trouble !== undefined) return say(trouble)
    const job = await send.run(file)
    setSent(undefined)
    if (job) onJob(job)
  }
  const error = troubleWords(send.error ?? blank.error)
  return <>
    <Section title={words.kind}><Options label={words.kind} items={kinds} value={kind} onPick={setKind} /></Section>
    <View className='imports-note'>{words.steps}</View>
    <View className='imports-acts'>
      <Button kind='ghost' icon='file' busy={blank.busy} onTap={() => blank.run(undefined)}>{words.template}</Button>
      <Button busy={send.busy} onTap={pick}>{words.pick}</Button>
    </View>
    <View className='imports-hint'>{words.pickHint}</View>
    {sent !== undefined && <ProgressBar share={sent} label={sent < 1 ? words.sending : words.reading} />}
    {error !== undefined && <Notice tone='cinnabar' icon='alert'>{error}</Notice>}
    {recent.length > 0 && <Section title={words.recent}><Card>{recent.map(job => <Row
      key={job.id} lead={<Icon name='file' tone='jade' washed />} title={job.fileName} label={words.goOn(job.fileName)} onTap={() => onJob(job)}
      note={[kindTables[job.kind].title, words.rowsOf(job.rows), jobStateWords[job.state], job.by.name, timeWords(job.at, serverNow())].join(' · ')} />)}</Card></Section>}
  </>
}
