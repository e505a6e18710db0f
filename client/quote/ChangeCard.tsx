import { yuan } from '@domain/kit/yuan'
import type { PriceView } from '@domain/quote/view'
import { Button, Card, Figures, Section } from '../kit'
import { PriceText } from './PriceText'
import { useAnswer, type AnswerProps } from './use-answer'
import { words } from './words'

/** A new price during the work beside the one that was confirmed. */
export function ChangeCard ({ old, price, ...props }: AnswerProps & { old: PriceView, price: PriceView }) {
  const yes = useAnswer(props, 'confirmChange'), no = useAnswer(props, 'declineChange')
  const { may } = props.view, more = price.fen - old.fen
  return <Section title={words.changeTitle}>
    <Card>
      <Figures lines={[
        { text: words.oldPrice, figure: `¥${yuan(old.fen)}` },
        { text: words.newPrice, figure: `¥${yuan(price.fen)}`, strong: true },
        { text: more < 0 ? words.less : words.more, figure: `¥${yuan(Math.abs(more))}`, tone: more < 0 ? 'jade' : 'amber' }
      ]} />
      <PriceText text={price.text} />
      {may.includes('confirmChange') && <Button kind='primary' busy={yes.busy} onTap={() => yes.answer({ title: words.confirmTitle(yuan(price.fen)), text: words.changeText, yes: words.confirmYes, no: words.confirmNo }, { priceId: price.id })}>{words.confirmYes}</Button>}
      {may.includes('declineChange') && <Button kind='ghost' busy={no.busy} onTap={() => no.answer({ title: words.changeNoTitle, text: words.changeNoText, yes: words.changeNo, no: words.confirmNo }, {})}>{words.changeNo}</Button>}
    </Card>
  </Section>
}
