import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './Buttons.scss'

/** Buttons below each other, each as wide as the page; they keep their distance from one another and from what is above. */
export const Buttons = ({ children }: PropsWithChildren) => <View className='kit-buttons'>{children}</View>
