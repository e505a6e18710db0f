import { Image, View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { words } from '../words'
import './Face.scss'

interface FaceProps {
  name: string
  photo?: string | undefined
  /** 32, 44 or 64 px, and more in elder mode. */
  size?: 's' | 'm' | 'l'
}

/** Quiet grounds on which white reads well, in light and in dark. */
const grounds = ['#1e7a66', '#3e6b5f', '#4e6a8a', '#8a6a3f', '#9a5b3e', '#7a5c6b', '#5d6b4a', '#6f6a55'] as const

/** The same person has the same colour everywhere. */
const groundOf = (name: string) => grounds[[...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 47) % grounds.length]

/** A person: the portrait, or the first character of the name until there is one. */
export function Face ({ name, photo, size = 'm' }: FaceProps) {
  return <View className={classes('kit-face', `kit-face-${size}`)} style={{ backgroundColor: groundOf(name) }} {...aria('img', words.portrait(name))}>
    {[...name][0]}
    {photo && <Image className='kit-face-photo' src={photo} mode='aspectFill' />}
  </View>
}
