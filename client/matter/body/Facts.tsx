import { View } from '@tarojs/components'

export interface Fact { name: string, text: string }

/** Named facts below each other. */
export function Facts ({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return <View className='matter-facts'>
    {facts.map(({ name, text }) => <View key={`${name}${text}`} className='matter-fact'>
      {name && <View className='matter-fact-name'>{name}</View>}
      <View className='matter-fact-text'>{text}</View>
    </View>)}
  </View>
}
