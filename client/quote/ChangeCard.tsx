import { yuan } from '@domain/kit/yuan'
import type { PriceView } from '@domain/quote/view'
import { Card, Figures, Section } from '../kit'
import { PriceText } from './PriceText'
import { words } from './words'

/** A new price during the work beside the one that was confirmed; yes and no stand in the footer. */
export function ChangeCard ({ old, price }: { old: PriceView, price: PriceView }) {
  const more = price.fen - old.fen
  return <Section title={words.changeTitle}>
    <Card>
      <Figures lines={[
        { text: words.oldPrice, figure: `¥${yuan(old.fen)}` },
        { text: words.newPrice, figure: `¥${yuan(price.fen)}`, strong: true },
        { text: more < 0 ? words.less : words.more, figure: `¥${yuan(Math.abs(more))}`, tone: more < 0 ? 'jade' : 'amber' }
      ]} />
      <PriceText text={price.text} />
    </Card>
  </Section>
}
