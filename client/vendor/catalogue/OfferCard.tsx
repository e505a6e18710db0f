import { Image, View } from '@tarojs/components'
import type { Kind } from '@domain/matter/matter'
import type { OfferView } from '@domain/vendor/view'
import { usualWords } from '@domain/vendor/words'
import { Button, Card, Icon, Row } from '../../kit'
import { unread } from '../../kit/aria/aria'
import { goAsk } from '../routes'
import { catalogueWords as words } from '../words'
import './offer-card.scss'

/** One thing to ask for: what it usually costs, what is in it and what is not. */
export function OfferCard ({ offer, kind }: { offer: OfferView, kind: Kind }) {
  const { name, included, excluded, warrantyDays, pictureUrl } = offer
  return <Card>
    {pictureUrl !== undefined && <Image className='vendor-offer-picture' src={pictureUrl} mode='aspectFill' {...unread} />}
    <Row lead={pictureUrl === undefined && <Icon name='wrench' tone='jade' washed />} title={name} note={usualWords(offer)} />
    <View className='vendor-offer-lines'>
      <View>{words.includes(included)}</View>
      {excluded !== undefined && <View>{words.excludes(excluded)}</View>}
      <View>{words.warranty(warrantyDays)}</View>
    </View>
    <Button kind='soft' label={words.askOf(name)} onTap={() => goAsk(offer, kind)}>{words.ask}</Button>
  </Card>
}
