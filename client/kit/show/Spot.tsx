import { Image } from '@tarojs/components'
import { unread } from '../aria/aria'
import { spots, type SpotName } from '../spots'
import { svgAddress } from '../svg'
import './Spot.scss'

/** A small warm picture for a screen that has nothing to show; the words beside it carry the meaning. */
export function Spot ({ name }: { name: SpotName }) {
  return <Image className='kit-spot' src={svgAddress(spots[name])} mode='scaleToFill' {...unread} />
}
