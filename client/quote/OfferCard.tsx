import { yuan } from '@domain/kit/yuan'
import type { PriceView } from '@domain/quote/view'
import { Button, Card, Notice, Row, Section, Sum } from '../kit'
import { PriceText } from './PriceText'
import { useAnswer, type AnswerProps } from './use-answer'
import { words } from './words'

/** The price a resident is asked for: the sum first, what is in it, yes with a second look, or no. */
export function OfferCard ({ price, ...props }: AnswerProps & { price: PriceView }) {
  const yes = useAnswer(props, 'confirmPrice'), no = useAnswer(props, 'declinePrice')
  const { may } = props.view, isAsked = may.includes('declinePrice')
  return <Section title={words.priceTitle}>
    <Card>
      <Sum text={yuan(price.fen)} />
      <Row title={price.vendorName} note={words.included} />
      <PriceText text={price.text} />
      {isAsked && !may.includes('confirmPrice') && <Notice tone='amber'>{words.notNow}</Notice>}
      {may.includes('confirmPrice') && <Button kind='primary' busy={yes.busy} onTap={() => yes.answer({ title: words.confirmTitle(yuan(price.fen)), text: words.confirmText, yes: words.confirmYes, no: words.confirmNo }, { priceId: price.id })}>{words.confirmYes}</Button>}
      {isAsked && <Button kind='ghost' busy={no.busy} onTap={() => no.answer({ title: words.declineTitle, text: words.declineText, yes: words.declineYes, no: words.confirmNo }, {})}>{words.declineYes}</Button>}
    </Card>
  </Section>
}
