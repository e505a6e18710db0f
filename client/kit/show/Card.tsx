import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { classes } from '../classes'
import { Tap } from '../form/Tap'
import './Card.scss'

interface CardProps extends PropsWithChildren {
  /** Makes the whole card one target; `label` then says where it leads. */
  onTap?: (() => unknown) | undefined
  label?: string
  /** Framed, as the one picked among several. */
  chosen?: boolean
  /** Filled with the acting colour: at most one per screen. */
  filled?: boolean
}

/** White ground for what belongs together; cards below each other keep their distance. */
export function Card ({ onTap, label, chosen, filled, children }: CardProps) {
  const className = classes('kit-card', chosen && 'kit-card-chosen', filled && 'kit-card-act')
  return onTap
    ? <Tap className={className} label={label} selected={chosen} onTap={onTap}>{children}</Tap>
    : <View className={className}>{children}</View>
}
