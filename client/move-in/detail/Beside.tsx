import { serviceNames } from '@domain/booking/services'
import { moveIn } from '@domain/move-in/contract'
import type { MatterView } from '@domain/matter/view'
import type { SignedView } from '@domain/move-in/view'
import { keysText } from '@domain/move-in/texts'
import { whatWords } from '@domain/move-in/words'
import { signedNames, type SignedName } from '@domain/move-in/moving'
import type { What } from '@domain/move-in/items'
import { Card, connect, Icon, Row, Section, serverNow, useCall } from '../../kit'
import { timeWords } from '../../matter'
import { yuanWords } from '../../matter/money'
import { goBook } from '../../booking/routes'
import { words } from '../words'

const api = connect(moveIn)

const names: Record<SignedName, What> = { keys: 'keys', agreement: 'agreement', settlement: 'settlement' }

/** What the register and the bills say of the home; for whoever answers for it. */
export function HomeFacts ({ view }: { view: MatterView }) {
  const { data } = useCall(() => api.facts({ id: view.id }), [view.id, view.rev])
  if (!data?.owed) return null
  const { count, fen } = data.owed
  return <Section title={words.facts}><Card>
    <Row lead={<Icon name='wallet' tone={count > 0 ? 'amber' : 'jade'} washed />} title={count > 0 ? words.owed(count, yuanWords(fen)) : words.nothingOwed} />
    <Row lead={<Icon name='people' tone='jade' washed />} title={words.residents(data.residents ?? 0)} />
  </Card></Section>
}

const serviceOf = ({ kind }: MatterView) => serviceNames.find(each => each === kind)

/** An appointment saves the way. */
export const Booking = ({ view }: { view: MatterView }) => view.mine && view.may.includes('say') && view.endedAt === undefined
  ? <Card><Row lead={<Icon name='calendar' tone='jade' washed />} title={words.book} note={words.bookHint} onTap={() => goBook(serviceOf(view))} /></Card>
  : null

const lineOf = ({ name, at, witness }: SignedView) => words.signedBy(name, timeWords(at, serverNow()), witness)

/** Keys as they were counted, and what was signed, word for word. */
export function Signed ({ view }: { view: MatterView }) {
  const { signed, keys } = view.moving!, lines = signedNames.flatMap(name => signed[name] ? [{ name, signature: signed[name] }] : [])
  if (lines.length === 0 && keys.length === 0) return null
  return <Section title={words.signed}><Card>
    {keys.length > 0 && <Row lead={<Icon name='key' tone='jade' washed />} title={words.keys} note={keysText(keys)} />}
    {lines.map(({ name, signature }) => <Row key={name} lead={<Icon name='sign' tone='jade' washed />} title={whatWords[names[name]]} note={`${signature.text} ${lineOf(signature)}`} />)}
  </Card></Section>
}
