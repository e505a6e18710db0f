import Taro from '@tarojs/taro'
import { Image, View } from '@tarojs/components'
import { classes } from '../classes'
import { Tap } from '../form/Tap'
import { words } from '../words'
import './PhotoGrid.scss'

export interface ShownPhoto {
  src: string
  /** Such as 修前, 修后. */
  caption?: string | undefined
  /** Why it is not for everybody; without `src` a neutral tile says it. */
  veil?: string | undefined
}

interface PhotoGridProps {
  photos: readonly ShownPhoto[]
  /** Three to a row instead of thumbnails. */
  large?: boolean
}

/** Photos to look at: a tap shows them large, and one can leaf through all of them. */
export function PhotoGrid ({ photos, large }: PhotoGridProps) {
  const urls = photos.flatMap(({ src }) => src || [])
  return <View className='kit-photo-grid'>
    {photos.map(({ src, caption, veil }, index) => src === '' ? <View key={index} className={classes('kit-photo', 'kit-photo-veil', large && 'kit-photo-large')}>{veil}</View> : <Tap
      key={src} className={classes('kit-photo', large && 'kit-photo-large')} label={words.photo(caption ?? '', index + 1)}
      onTap={() => Taro.previewImage({ urls, current: src })}>
      <Image className='kit-photo-image' src={src} mode='aspectFill' lazyLoad />
      {(veil ?? caption) && <View className='kit-photo-caption'>{veil ?? caption}</View>}
    </Tap>)}
  </View>
}
