import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { people } from '@domain/people/contract'
import { workOrder } from '@domain/work-order/contract'
import { Button, Empty } from '../../kit'
import { plays, StaffPage, type Worker } from '../StaffPage'
import { words } from '../words'
import { chipsOf } from './chips'
import { Desk } from './Desk'
import { shiftOf } from './shift'

/** What some do from the desk that starts with no matter; whose it is, the contract says. */
const tools = [
  { by: people.methods.leave.by, label: words.handOver, kind: 'ghost', url: '/desk-tools/hand-over/index' },
  { by: workOrder.methods.record.by, label: words.record, kind: 'primary', url: '/desk-tools/record/index' }
] as const

function footer (me: Worker) {
  const mine = tools.filter(({ by }) => plays(me, by))
  if (mine.length === 0) return undefined
  return <View className='desk-tools'>
    {mine.map(({ label, kind, url }) => <Button key={url} kind={kind} onTap={() => Taro.navigateTo({ url })}>{label}</Button>)}
  </View>
}

/** 服务台: the front page of everyone who works here. */
export default function Home () {
  return <StaffPage title={words.desk} note={shiftOf} tab='desk' wide footer={footer}>{me => {
    const chips = chipsOf(me.who.roles)
    return chips ? <Desk me={me} chips={chips} /> : <Empty title={words.noDeskWork} hint={words.noDeskWorkHint} />
  }}</StaffPage>
}
