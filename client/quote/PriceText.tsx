import { View } from '@tarojs/components'

/** What is agreed, one line for each thing, exactly as it is frozen. */
export const PriceText = ({ text }: { text: string }) => <View>{text.split('\n').map((line, place) => <View key={place}>{line}</View>)}</View>
