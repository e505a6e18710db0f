import type { IconName } from '../icons'
import { classes } from '../classes'
import { Badge } from '../show/Badge'
import { Icon } from '../show/Icon'
import { Tap } from './Tap'
import './IconButton.scss'

interface IconButtonProps {
  icon: IconName
  /** What it does, for screen readers: an icon alone says nothing to them. */
  label: string
  /** A washed circle on cards, a white one on washed ground. */
  ground?: 'none' | 'wash' | 'card'
  badge?: number | boolean
  disabled?: boolean
  onTap?: () => unknown
}

/** A button that is only an icon. */
export function IconButton ({ icon, label, ground = 'none', badge, disabled, onTap }: IconButtonProps) {
  return <Tap className={classes('kit-icon-button', ground !== 'none' && `kit-icon-button-${ground}`)} label={label} disabled={disabled} onTap={onTap}>
    <Icon name={icon} size={ground === 'none' ? 'm' : 's'} />
    <Badge count={badge} />
  </Tap>
}
