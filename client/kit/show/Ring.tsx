import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { svgAddress } from '../svg'
import { toneClass, type Tone } from '../tones'
import './Ring.scss'

interface RingProps {
  /** How much is left, 0 … 1: the ring empties. */
  left: number
  /** Inside it: 6分, 3时, 1天; longer ones are set smaller. */
  label: string
  tone?: Tone
  /** The whole sentence, for screen readers. */
  reads: string
}

const radius = 18
const around = 2 * Math.PI * radius

/** Steps of a hundredth keep the number of different drawings small. */
const drawing = (left: number) => {
  const arc = Math.round(Math.min(1, Math.max(0, left)) * 100) / 100 * around
  return svgAddress(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44"><g fill="none" stroke="#000" stroke-width="4"><circle cx="22" cy="22" r="${radius}" stroke-opacity=".18"/>${
    arc > 0 ? `<circle cx="22" cy="22" r="${radius}" stroke-dasharray="${arc.toFixed(1)} ${around.toFixed(1)}" stroke-linecap="round" transform="rotate(-90 22 22)"/>` : ''
  }</g></svg>`)
}

/** A thin ring that empties with the time left. */
export function Ring ({ left, label, tone = 'jade', reads }: RingProps) {
  const style = { '--drawing': `url("${drawing(left)}")` } as CSSProperties
  return <View className={classes('kit-ring', label.length > 3 && 'kit-ring-long', toneClass(tone))} {...aria('img', reads)}>
    <View className='kit-ring-arc' style={style} />
    <View className='kit-ring-label'>{label}</View>
  </View>
}
