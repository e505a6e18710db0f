import type { PriceView, QuotingView } from '@domain/quote/view'
import { yuan } from '@domain/kit/yuan'
import { useState } from 'react'
import { Button, Card, Notice, Row, Section, serverNow, Sum } from '../kit'
import { timeWords } from '../matter'
import { PriceText } from './PriceText'
import { words } from './words'

const shortHash = (hash: string) => hash.slice(0, 12)

/** What was confirmed and holds: whose yes, the text with its hash, what cancelling costs, and the warranty. */
export function AgreedCard ({ price, body }: { price: PriceView, body: QuotingView }) {
  const [open, setOpen] = useState(false)
  const now = serverNow(), { confirmed } = price
  return <Section title={words.agreedTitle}>
    <Card>
      <Sum text={yuan(price.fen)} size='title' />
      <Row title={price.vendorName} note={confirmed && words.agreedBy(confirmed.byName, timeWords(confirmed.at, now))}
        act={<Button kind='quiet' small onTap={() => setOpen(!open)}>{open ? words.hide : words.look}</Button>} />
      {open && <><PriceText text={price.text} />{confirmed && <Row title={words.hash(shortHash(confirmed.hash))} />}</>}
    </Card>
    {body.warrantyUntil !== undefined && body.warrantyUntil > now && <Notice tone='jade' icon='check'>{words.warrantyUntil(timeWords(body.warrantyUntil, now))}</Notice>}
  </Section>
}
