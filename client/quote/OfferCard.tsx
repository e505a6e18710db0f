import { View } from '@tarojs/components'
import { yuan } from '@domain/kit/yuan'
import type { MatterView } from '@domain/matter/view'
import type { PriceView } from '@domain/quote/view'
import { Card, Notice, Row, Section, Sum } from '../kit'
import { PriceText } from './PriceText'
import { words } from './words'

/** The price a resident is asked for: the sum first, then what is in it; yes and no stand in the footer. */
export function OfferCard ({ price, view: { may } }: { price: PriceView, view: MatterView }) {
  return <Section title={words.priceTitle}>
    <Card>
      <Sum text={yuan(price.fen)} />
      <Row title={price.vendorName} note={words.included} />
      <PriceText text={price.text} />
    </Card>
    {may.includes('declinePrice') && !may.includes('confirmPrice') && <View className='matter-gap'><Notice tone='amber'>{words.notNow}</Notice></View>}
  </Section>
}
