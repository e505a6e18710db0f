import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { useOnce } from '../use-once'
import './Tap.scss'

interface TapProps extends PropsWithChildren {
  /** What a screen reader says; without it, the text inside. */
  label?: string | undefined
  role?: 'button' | 'link' | 'radio' | 'tab' | 'checkbox'
  className?: string
  checked?: boolean | undefined
  selected?: boolean | undefined
  disabled?: boolean | undefined
  /** May return a promise: until it settles, further taps are ignored. */
  onTap?: (() => unknown) | undefined
}

/** Anything that can be tapped: gives way under the finger, has a role and a name, and acts once per tap. */
export function Tap ({ label, role = 'button', className, checked, selected, disabled, onTap, children }: TapProps) {
  const [busy, tap] = useOnce(onTap)
  return <View
    className={classes('kit-tap', disabled && 'kit-tap-off', className)}
    hoverClass={disabled ? 'none' : 'kit-tap-pressed'} hoverStartTime={20} hoverStayTime={80} hoverStopPropagation
    onClick={event => {
      event.stopPropagation()
      if (!disabled) tap()
    }}
    {...aria(role, label, { checked, selected, disabled, busy: busy || undefined })}>{children}</View>
}
