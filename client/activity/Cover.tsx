import { Image } from '@tarojs/components'
import { unread } from '../kit/aria/aria'
import { svgAddress } from '../kit/svg'
import { lanterns } from './lanterns'
import './cover.scss'

/** What an activity looks like: its own picture, or lanterns. */
export function Cover ({ src }: { src: string | undefined }) {
  return <Image className='activity-cover' src={src ?? svgAddress(lanterns)} mode='aspectFill' {...unread} />
}
