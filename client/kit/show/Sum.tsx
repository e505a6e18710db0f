import { Text, View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import './Sum.scss'

interface SumProps {
  /** Figures alone, without a sign: “1,234.50”. */
  text: string
  /** The one sum a page is about, or one among several. */
  size?: 'hero' | 'title'
}

/** A sum of money that is looked at first: large, its sign small, figures of one width. */
export function Sum ({ text, size = 'hero' }: SumProps) {
  return <View className={classes('kit-sum', `kit-sum-${size}`)} {...aria('img', `¥${text}`)}>
    <Text className='kit-sum-sign'>¥</Text>{text}
  </View>
}
