import { View } from '@tarojs/components'
import { goMyBills } from '../../billing/routes'
import { Card, Icon, Row } from '../../kit'
import { words } from '../words'
import { useOwed } from './use-owed'
import './Bills.scss'

/** The door to the bills, with what is owed written on it. */
export function Bills () {
  const { sum, note, late } = useOwed()
  return <View className='lobby-bills'>
    <Card label={[words.bills, sum, note].filter(Boolean).join('，')} onTap={goMyBills}><Row
      lead={<Icon name='wallet' tone={late ? 'amber' : 'jade'} washed />} title={words.bills} note={note} {...(sum !== undefined && { figure: sum })} leads /></Card>
  </View>
}
