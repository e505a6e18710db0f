import { useState } from 'react'
import { receipt } from '@domain/receipt/contract'
import type { InvoiceTitle, Title } from '@domain/receipt/invoice'
import { ask, Button, Card, connect, Empty, Notice, Page, Row, say, Section, Sheet, useAct, useCall } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { titleErrors } from '../title-errors'
import { TitleFields } from '../TitleFields'
import { useTitle } from '../use-title'
import { titleNote, words } from '../words'

const api = connect(receipt)

function NewTitle ({ onClose }: { onClose: () => Promise<unknown> }) {
  const { draft, change, title } = useTitle()
  const [tried, setTried] = useState(false)
  const act = useAct((key, kept: Title) => api.keepTitle({ key, title: kept }))
  const keep = async () => {
    setTried(true)
    if (!title || !await act.run(title)) return
    say(words.kept)
    await onClose()
  }
  return <Sheet open title={words.newTitle} onClose={() => void onClose()} footer={<Button busy={act.busy} onTap={keep}>{words.keep}</Button>}>
    <TitleFields draft={draft} change={change} errorAt={titleErrors(draft, tried, act.error)} />
    {act.error && !fieldOf(act.error)?.startsWith('title.') && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}

/** 发票抬头: my own book. */
export default function Titles () {
  const call = useCall(() => api.titles({}))
  const [adding, setAdding] = useState(false)
  const drop = useAct((_key, id: string) => api.dropTitle({ id }))
  const close = () => {
    setAdding(false)
    return call.reload()
  }
  const remove = async ({ id, name }: InvoiceTitle) => {
    if (!await ask({ title: words.sureDrop(name), danger: true })) return
    if (await drop.run(id)) say(words.dropped)
    await call.reload()
  }
  return <Page title={words.titles} skeleton='list' state={{ ...call, error: troubleWords(call.error) }} footer={<Button icon='plus' onTap={() => setAdding(true)}>{words.newTitle}</Button>}>
    {drop.error && <Notice tone='amber' icon='info'>{troubleWords(drop.error) ?? ''}</Notice>}
    {call.data?.length === 0 && <Empty title={words.titlesEmpty} hint={words.titlesEmptyHint} />}
    {call.data && call.data.length > 0 && <Section title={words.titles}><Card>{call.data.map(each => <Row
      key={each.id} title={each.name} note={titleNote(each)} act={<Button kind='quiet' small label={`${words.drop}${each.name}`} onTap={() => remove(each)}>{words.drop}</Button>} />)}</Card></Section>}
    {adding && <NewTitle onClose={close} />}
  </Page>
}
