import { Image, View } from '@tarojs/components'
import { encode } from 'uqr'
import { svgAddress } from '../svg'
import './Code.scss'

/** Dark modules line by line; the quiet margin of four is within (ISO/IEC 18004). */
function drawing (text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((line, down) => line.flatMap((on, across) => on ? [`M${across} ${down}h1v1h-1z`] : [])).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark}" fill="#000"/></svg>`
}

/** A QR large enough for a guard's phone; dark on white also where the page is dark. */
export function Code ({ text, label }: { text: string, label: string }) {
  return <View className='kit-code'><Image className='kit-code-image' src={svgAddress(drawing(text))} ariaLabel={label} mode='aspectFit' /></View>
}
