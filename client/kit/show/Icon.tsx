import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { aria, unread } from '../aria/aria'
import { classes } from '../classes'
import { icons, type IconName } from '../icons'
import { svgAddress } from '../svg'
import { toneClass, type Tone } from '../tones'
import './Icon.scss'

interface IconProps {
  name: IconName
  /** 20, 24, 34 or 48 px, and more in elder mode. */
  size?: 's' | 'm' | 'l' | 'xl'
  /** Without a tone it has the colour of the text around it. */
  tone?: Tone
  /** Washed with its own colour: for pictures and for what is chosen. */
  washed?: boolean
  /** Filled altogether: stars. */
  filled?: boolean
  /** For screen readers, where no text beside it says the same. */
  label?: string
}

const drawing = (name: IconName, washed: boolean, filled: boolean) => {
  const [line, wash] = icons[name]
  return svgAddress(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${
    washed && wash ? `<path d="${wash === 'same' ? line : wash}" fill-opacity=".16"/>` : ''
  }<path d="${line}" fill="${filled ? '#000' : 'none'}" stroke="#000" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></svg>`)
}

/** A line icon of the project's own set. */
export function Icon ({ name, size = 'm', tone, washed = false, filled = false, label }: IconProps) {
  const style = { '--drawing': `url("${drawing(name, washed, filled)}")` } as CSSProperties
  return <View
    className={classes('kit-icon', `kit-icon-${size}`, tone && `kit-icon-toned ${toneClass(tone)}`)}
    style={style} {...(label ? aria('img', label) : unread)} />
}
