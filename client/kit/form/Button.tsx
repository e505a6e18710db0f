import { View } from '@tarojs/components'
import type { IconName } from '../icons'
import { classes } from '../classes'
import { Icon } from '../show/Icon'
import { useOnce } from '../use-once'
import { Tap } from './Tap'
import './Button.scss'

interface ButtonProps {
  children: string
  /** One primary per screen; ghost beside it, danger for what can't be undone, soft inside cards, quiet for links. */
  kind?: 'primary' | 'ghost' | 'danger' | 'soft' | 'quiet'
  /** As wide as its text, for rows and cards. */
  small?: boolean
  icon?: IconName
  label?: string
  disabled?: boolean | undefined
  /** Shows busy for somebody else's work, such as `useAct`. */
  busy?: boolean | undefined
  /** May return a promise: the button shows busy and ignores taps until it settles. */
  onTap?: () => unknown
}

/** The button. */
export function Button ({ children, kind = 'primary', small, icon, label, disabled, busy = false, onTap }: ButtonProps) {
  const [waiting, tap] = useOnce(onTap)
  const pending = busy || waiting
  return <Tap
    className={classes('kit-button', `kit-button-${kind}`, small && 'kit-button-small')}
    label={label ?? children} disabled={disabled} onTap={pending ? undefined : tap}>
    {pending ? <View className='kit-button-busy' /> : icon && <Icon name={icon} size='s' />}
    {children}
  </Tap>
}
