import { View } from '@tarojs/components'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import type { QuotingView } from '@domain/quote/view'
import { Notice } from '../kit'
import { AgreedCard } from './AgreedCard'
import { Bids } from './Bids'
import { ChangeCard } from './ChangeCard'
import { OfferCard } from './OfferCard'
import { words } from './words'

export interface PaidProps { view: MatterView, me: Me, onDone: (view: MatterView) => unknown, onStale: () => unknown }

/** Paid work inside its matter: what is asked of the resident now, what is agreed, and to the desk what it was made of. What is to be done stands in the footer. */
export function PaidWork ({ body, ...props }: PaidProps & { body: QuotingView }) {
  const { offered, confirmed, desk } = body, { status, mine, ofHome } = props.view
  return <>
    {status === 'quoting' && !desk && <View className='matter-gap'><Notice>{mine || ofHome ? words.asking(body.asked) : words.askingStaff(body.asked)}</Notice></View>}
    {offered && !confirmed && <OfferCard price={offered} view={props.view} />}
    {offered && confirmed && <ChangeCard old={confirmed} price={offered} />}
    {body.changeWaits && !offered && !desk && <View className='matter-gap'><Notice tone='amber'>{words.changeWaits}</Notice></View>}
    {confirmed && <AgreedCard price={confirmed} body={body} view={props.view} />}
    {desk && <Bids desk={desk} {...props} />}
  </>
}
