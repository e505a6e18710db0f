import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { words } from '../words'

/** The last thing said, for screen readers: WeChat's toast is silent to them. */
export const useSaid = create<{ text: string }>(() => ({ text: '' }))

/** Says something in passing; for what must be answered there is `ask`. */
export function say (text: string) {
  useSaid.setState({ text })
  void Taro.showToast({ title: text, icon: 'none', duration: Math.max(1500, text.length * 160) })
}

export interface Question {
  title: string
  text?: string
  yes?: string
  no?: string
  /** What can't be undone has its answer in red. */
  danger?: boolean
}

/** Asks before something that can't be undone. */
export async function ask ({ title, text = '', yes = words.yes, no = words.no, danger = false }: Question): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title, content: text, confirmText: yes, cancelText: no, confirmColor: danger ? '#c2402d' : '#1e7a66', cancelColor: '#5c6b66'
  })
  return confirm
}
