import { askPhoneCode } from '../ports/wechat'
import { Button } from './Button'

interface PhoneButtonProps {
  children: string
  /** The one-time code to hand to the server within five minutes; nothing when the person would rather not. */
  onCode: (code: string | undefined) => unknown
}

/** Asks WeChat for the person's verified phone number. */
export function PhoneButton ({ children, onCode }: PhoneButtonProps) {
  return <Button icon='phone' onTap={async () => onCode(await askPhoneCode())}>{children}</Button>
}
