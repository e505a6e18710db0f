import { Button, type ButtonProps } from '@tarojs/components'
import './Button.scss'

interface PhoneButtonProps {
  children: string
  /** The one-time code to hand to the server within five minutes; nothing when the person would rather not. */
  onCode: (code: string | undefined) => unknown
}

/** Asks WeChat for the person's verified phone number, which only WeChat's own button may. */
export function PhoneButton ({ children, onCode }: PhoneButtonProps) {
  const heard: ButtonProps['onGetPhoneNumber'] = ({ detail }) => { onCode(detail.code) }
  return <Button className='kit-button kit-button-primary kit-button-native' openType='getPhoneNumber' onGetPhoneNumber={heard}>{children}</Button>
}
