import { Image } from '@tarojs/components'
import { unread } from '../kit/aria/aria'
import { svgAddress } from '../kit/svg'
import { lanterns } from './lanterns'
import './cover.scss'

/** What an activity looks like: its own picture, or lanterns. */
export function Cover ({ src }: { src: string | undefined }) {
  // The drawing fits itself into any shape; cut by the image it would hang over where type is large.
  return <Image className='activity-cover' src={src ?? svgAddress(lanterns)} mode={src === undefined ? 'scaleToFill' : 'aspectFill'} {...unread} />
}
