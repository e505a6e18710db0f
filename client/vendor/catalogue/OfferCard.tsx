import { Image, View } from '@tarojs/components'
import type { Category } from '@domain/estate/estate'
import type { OfferView } from '@domain/vendor/view'
import { usualWords } from '@domain/vendor/words'
import { Button, Card, Icon, type IconName } from '../../kit'
import { unread } from '../../kit/aria/aria'
import { pictureOf } from '../pictures'
import { goAsk } from '../routes'
import { catalogueWords as words } from '../words'
import './offer-card.scss'

const Line = ({ icon, children }: { icon: IconName, children: string }) => <View className='vendor-offer-line'><Icon name={icon} size='s' tone={icon === 'minus' ? 'plain' : 'jade'} /><View className='vendor-offer-said'>{children}</View></View>

/** One thing to ask for: its picture, what it usually costs, what is in it and what is not, and one large button. */
export function OfferCard ({ offer, category: { name: category, kind } }: { offer: OfferView, category: Category }) {
  const { name, included, excluded, warrantyDays, pictureUrl } = offer
  return <Card>
    {pictureUrl !== undefined && <Image className='vendor-offer-picture' src={pictureUrl} mode='aspectFill' lazyLoad {...unread} />}
    <View className='vendor-offer-head'>
      {pictureUrl === undefined && <View className='vendor-offer-tile'><Icon name={pictureOf(name, category)} size='l' tone='jade' washed /></View>}
      <View className='vendor-offer-said'>
        <View className='vendor-offer-name'>{name}</View>
        <View className='vendor-offer-price'>{usualWords(offer)}</View>
      </View>
    </View>
    <View className='vendor-offer-lines'>
      <Line icon='check'>{words.includes(included)}</Line>
      {excluded !== undefined && <Line icon='minus'>{words.excludes(excluded)}</Line>}
      {warrantyDays > 0 && <Line icon='shield'>{words.warranty(warrantyDays)}</Line>}
    </View>
    <Button icon='chat' label={words.askOf(name)} onTap={() => goAsk(offer, kind)}>{words.ask}</Button>
  </Card>
}
