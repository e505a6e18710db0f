import { View } from '@tarojs/components'
import './quote.scss'

/** What is agreed, one line for each thing, exactly as it is frozen. */
export const PriceText = ({ text }: { text: string }) => <View className='quote-text'>{text.split('\n').map((line, place) => <View key={place}>{line}</View>)}</View>
