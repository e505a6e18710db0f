import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { words } from '../words'
import './Skeleton.scss'

export type SkeletonShape = 'list' | 'detail' | 'front'

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

function Row ({ round = true }: { round?: boolean }) {
  return <View className='kit-skeleton-card'>
    {round && <View className='kit-skeleton-round' />}
    <View className='kit-skeleton-lines'>
      <View className='kit-skeleton-line' />
      <View className='kit-skeleton-line kit-skeleton-short' />
    </View>
  </View>
}

const shapes: Record<SkeletonShape, () => React.JSX.Element> = {
  list: () => <>{times(5).map(key => <Row key={key} />)}</>,
  detail: () => <>
    <Row round={false} />
    <Row />
    <View className='kit-skeleton-card'><View className='kit-skeleton-lines'>
      {times(6).map(key => <View key={key} className='kit-skeleton-line' />)}
    </View></View>
  </>,
  front: () => <>
    <View className='kit-skeleton-line kit-skeleton-title' />
    <View className='kit-skeleton-grid'>{times(6).map(key => <View key={key} className='kit-skeleton-choice' />)}</View>
    <Row /><Row />
  </>
}

/** The shape of what comes, while it comes. */
export function Skeleton ({ shape = 'list' }: { shape?: SkeletonShape | undefined }) {
  const Shape = shapes[shape]
  return <View className='kit-skeleton' {...aria('status', words.loading, { busy: true })}><Shape /></View>
}
