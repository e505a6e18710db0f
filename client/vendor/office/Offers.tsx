import { useDidShow } from '@tarojs/taro'
import { vendor } from '@domain/vendor/contract'
import { usualWords } from '@domain/vendor/words'
import type { Worker } from '../../desk/StaffPage'
import { Card, Chip, connect, Icon, Row, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { namesOf } from '../categories'
import { goWriteOffer } from '../routes'
import { offerWords as words } from '../words'

const api = connect(vendor)

export function Offers ({ me }: { me: Worker }) {
  const call = useCall(() => api.offers({}))
  useDidShow(() => { void call.reload() })
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { title: words.none, hint: words.noneHint } }}>
    <Card>{call.data?.map(each => <Row
      key={each.id} lead={<Icon name='shop' tone={each.state === 'shown' ? 'jade' : 'plain'} washed />} title={each.name} note={[namesOf(me.estate.categories, [each.categoryId]), usualWords(each)].join(' · ')}
      chip={each.state === 'hidden' ? <Chip tone='plain'>{words.hidden}</Chip> : undefined} onTap={() => goWriteOffer(each.id)} />)}</Card>
  </PageContent>
}
