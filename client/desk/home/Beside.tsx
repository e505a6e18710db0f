import { View } from '@tarojs/components'
import type { Worker } from '../StaffPage'
import { words } from '../words'

interface BesideProps {
  id: string | undefined
  me: Worker
  onMoved: () => unknown
}

/** Beside the list, where the window is wide: the matter that was picked. */
export function Beside ({ id }: BesideProps) {
  if (id === undefined) return <View className='desk-beside'><View className='desk-beside-none'>{words.pickBeside}</View></View>
  return <View className='desk-beside' />
}
