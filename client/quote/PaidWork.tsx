import type { QuotingView } from '@domain/quote/view'
import { Notice } from '../kit'
import { AgreedCard } from './AgreedCard'
import { Bids } from './Bids'
import { ChangeCard } from './ChangeCard'
import { OfferCard } from './OfferCard'
import type { AnswerProps } from './use-answer'
import { words } from './words'

/** What paid work shows inside its matter: what is asked of the resident now, what is agreed, and to the desk what it was made of. */
export function PaidWork ({ body, ...props }: AnswerProps & { body: QuotingView }) {
  const { offered, confirmed, desk } = body
  return <>
    {props.view.status === 'quoting' && !desk && <Notice>{words.asking(body.asked)}</Notice>}
    {offered && !confirmed && <OfferCard price={offered} {...props} />}
    {offered && confirmed && <ChangeCard old={confirmed} price={offered} {...props} />}
    {body.changeWaits && !offered && !desk && <Notice tone='amber'>{words.changeWaits}</Notice>}
    {confirmed && <AgreedCard price={confirmed} body={body} />}
    {desk && <Bids desk={desk} {...props} />}
  </>
}
