import { Image } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { vendor } from '@domain/vendor/contract'
import type { KeptOffer } from '@domain/vendor/view'
import { usualWords } from '@domain/vendor/words'
import type { Worker } from '../../desk/StaffPage'
import { Card, Chip, connect, Icon, Row, useCall } from '../../kit'
import { unread } from '../../kit/aria/aria'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { namesOf } from '../names-of'
import { pictureOf } from '../pictures'
import { goWriteOffer } from '../routes'
import { offerWords as words } from '../words'
import './offers.scss'

const api = connect(vendor)

function Picture ({ offer: { name, state, pictureUrl }, category }: { offer: KeptOffer, category: string }) {
  return pictureUrl === undefined
    ? <Icon name={pictureOf(name, category)} size='l' tone={state === 'shown' ? 'jade' : 'plain'} washed />
    : <Image className='vendor-offers-picture' src={pictureUrl} mode='aspectFill' lazyLoad {...unread} />
}

/** All of the catalogue, as residents see it and what they do not. */
export function Offers ({ me }: { me: Worker }) {
  const call = useCall(() => api.offers({}))
  usePullDownRefresh(() => { void call.reload() })
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { title: words.none, hint: words.noneHint } }}>
    <Card>{call.data?.map(each => <Row
      key={each.id} lead={<Picture offer={each} category={namesOf(me.estate.categories, [each.categoryId])} />} title={each.name} note={[namesOf(me.estate.categories, [each.categoryId]), usualWords(each)].join(' · ')}
      chip={each.state === 'hidden' ? <Chip tone='plain'>{words.hidden}</Chip> : undefined} onTap={() => goWriteOffer(each.id)} />)}</Card>
  </PageContent>
}
