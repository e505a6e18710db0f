import { Button } from '@tarojs/components'
import { agreeButtonId } from './button-id'
import '../form/Button.scss'

/** Agrees to the privacy text, which only WeChat's own button may. */
export const AgreeButton = ({ children, onAgree }: { children: string, onAgree: () => unknown }) =>
  <Button
    id={agreeButtonId} className='kit-button kit-button-primary kit-button-native'
    openType='agreePrivacyAuthorization' onAgreePrivacyAuthorization={() => { onAgree() }}>{children}</Button>
