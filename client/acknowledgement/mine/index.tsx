import { acknowledgement } from '@domain/acknowledgement/contract'
import { wayWords } from '@domain/acknowledgement/words'
import { Button, Card, connect, Empty, Icon, Notice, openDocument, Page, Row, Section, serverNow, useAct, useCall } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { goCheck, goRead, goSign } from '../routes'
import { words } from '../words'
import '../acknowledgement.scss'

const api = connect(acknowledgement)

/** 手册和确认书: the edition in force, what waits for a signature, and my copies. */
export default function MyHandbook () {
  const call = useCall(() => api.mine({}))
  const open = useAct(async (_key, id: string) => {
    const { url, name } = await api.copy({ id })
    await openDocument(url, name)
    return true
  })
  const mine = call.data, edition = mine?.edition, waits = edition !== undefined && mine?.homes.some(each => each.number === undefined)
  return <Page title={words.mine} skeleton='list' state={{ ...call, error: troubleWords(call.error) }} footer={waits && <Button icon='sign' onTap={goSign}>{words.toSign}</Button>}>
    {open.error && <Notice tone='amber' icon='info'>{troubleWords(open.error) ?? ''}</Notice>}
    {waits && <Notice tone='jade' icon='sign'>{words.waiting}</Notice>}
    {edition
      ? <Card><Row lead={<Icon name='book' tone='jade' washed />} title={edition.title} note={`${words.editionOf(edition.edition)} · ${words.chapters(edition.chapters)}`} label={words.toRead} onTap={() => goRead(edition.edition)} /></Card>
      : mine && <Empty title={words.noEdition} hint={words.noEditionHint} />}
    <Section title={words.copies}>
      {mine?.acts.length === 0 && <Notice tone='plain'>{words.noCopies}</Notice>}
      {mine && mine.acts.length > 0 && <Card>{mine.acts.map(each => <Row
        key={each.id} lead={<Icon name='file' tone='jade' washed />} title={`${words.editionOf(each.edition)} ${each.label}`}
        note={[timeWords(each.at, serverNow()), wayWords[each.way], each.number].join(' · ')} label={words.copyOf(each.number)} onTap={() => open.run(each.id)} />)}</Card>}
    </Section>
    <Card><Row lead={<Icon name='scan' tone='sky' washed />} title={words.toCheck} note={words.toCheckNote} onTap={goCheck} /></Card>
  </Page>
}
