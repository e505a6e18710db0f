import { ScrollView, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { aria } from '../aria/aria'
import { IconButton } from '../form/IconButton'
import { words } from '../words'
import './Sheet.scss'

interface SheetProps extends PropsWithChildren {
  open: boolean
  title: string
  onClose: () => void
  /** Buttons that stay in sight while the rest scrolls. */
  footer?: ReactNode
}

/** Rises from the bottom for one question; closes at a tap beside it. */
export function Sheet ({ open, title, onClose, footer, children }: SheetProps) {
  if (!open) return null
  return <>
    <View className='kit-sheet-veil' onClick={onClose} catchMove {...aria('button', words.close)} />
    <View className='kit-sheet' {...aria('dialog', title)}>
      <View className='kit-sheet-head'>
        <View className='kit-sheet-title' {...aria('heading')}>{title}</View>
        <IconButton icon='close' label={words.close} onTap={onClose} />
      </View>
      <ScrollView className='kit-sheet-body' scrollY>{children}</ScrollView>
      {footer && <View className='kit-sheet-footer'>{footer}</View>}
    </View>
  </>
}
