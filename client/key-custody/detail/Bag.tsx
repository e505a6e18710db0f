import { keyCustody } from '@domain/key-custody/contract'
import type { CustodyKey, KeyPlace } from '@domain/key-custody/custody'
import { keyWords } from '@domain/key-custody/texts'
import type { CustodyView } from '@domain/key-custody/view'
import { keyPlaceWords, standingWords } from '@domain/key-custody/words'
import { Button, Card, Chip, connect, Icon, openDocument, PhotoGrid, Row, say, Section, serverNow, useAct, type Tone } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(keyCustody)

const tones: Record<KeyPlace, Tone> = { announced: 'plain', desk: 'jade', lent: 'amber', lost: 'cinnabar', returned: 'sky' }

function KeyRow ({ each, custody }: { each: CustodyKey, custody: CustodyView }) {
  const now = serverNow(), lending = custody.lendings.find(one => one.id === each.lendingId)
  const note = lending ? [words.heldBy(lending.to.name, timeWords(lending.dueAt, now)), lending.accompaniedBy && words.accompanied(lending.accompaniedBy.name), lending.purposeEndedAt !== undefined && words.purposeEnded].filter(Boolean).join(' · ') : timeWords(each.since, now)
  return <Row lead={<Icon name='key' tone={tones[each.place]} washed />} title={keyWords(each)} note={note} chip={<Chip tone={lending && lending.dueAt < now ? 'cinnabar' : tones[each.place]}>{lending && lending.dueAt < now ? words.overdue : keyPlaceWords[each.place]}</Chip>} />
}

/** The bag: its tag, and where each of its keys is now. */
export function Bag ({ id, custody, maySlip }: { id: string, custody: CustodyView, maySlip: boolean }) {
  const slip = useAct(async () => {
    const { url, name } = await api.slip({ id })
    await openDocument(url, name)
    return true
  })
  const open = async () => { if (!await slip.run(undefined) && slip.error) say(troubleWords(slip.error) ?? '') }
  return <Section title={words.bag} note={words.tag(custody.tag)}>
    <Card>
      {custody.keys.map(each => <KeyRow key={each.id} each={each} custody={custody} />)}
      {custody.standing.length > 0 && <Row title={words.standingNow} note={custody.standing.map(({ kind, name = '' }) => `${standingWords[kind]} ${name}`.trim()).join(' · ')} />}
      {custody.bag && <PhotoGrid photos={[{ src: custody.bag.url, caption: words.sealed }]} />}
      {maySlip && custody.handedInAt !== undefined && <Button kind='soft' icon='file' busy={slip.busy} onTap={open}>{words.slip}</Button>}
    </Card>
  </Section>
}
