import { View } from '@tarojs/components'

export default function Home () {
  return <View>一站</View>
}
