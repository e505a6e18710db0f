import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { matterContract } from '@domain/matter/contract'
import { pageOf } from '@domain/matter/page-of'
import type { PublicArea } from '@domain/estate/estate'
import { connect, Section, useCall } from '../../kit'
import { MatterRow } from '../../matter'
import { isIn } from './said-of'
import { words } from './words'

const api = connect(matterContract)
const most = 3

/** What is open nearby already: one broken lift is one matter, however many call. */
export function Similar ({ area: { zoneId, name }, categoryId }: { area: PublicArea, categoryId: string | undefined }) {
  const { data } = useCall(() => api.list({ view: 'nearby', zoneId, limit: 50 }), [zoneId])
  const near = (data?.items ?? []).filter(each => isIn(each.place, name) || each.categoryId === categoryId)
  if (near.length === 0) return null
  return <Section title={words.similar(near.length)}>
    <View className='record-quiet'>{words.similarNote}</View>
    {near.slice(0, most).map(matter => <MatterRow key={matter.id} matter={matter} onTap={() => Taro.navigateTo({ url: pageOf(matter.id, matter.kind) })} />)}
  </Section>
}
