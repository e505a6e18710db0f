import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import './Progress.scss'

interface ProgressProps {
  /** 0 … 1 */
  share: number
  /** What goes on, and how far it has come: “已检查 1200 / 45000 行”. */
  label: string
}

/** How far something long has come. */
export function Progress ({ share, label }: ProgressProps) {
  const percent = `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`
  return <View className='kit-progress' {...aria('progressbar', `${label}，${percent}`)}>
    <View className='kit-progress-line'><View className='kit-progress-done' style={{ width: percent }} /></View>
    <View className='kit-progress-label'>{label}<View>{percent}</View></View>
  </View>
}
