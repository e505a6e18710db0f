import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import { Button, callNumber, Empty, Page, Responsible, serverNow } from '../../kit'
import { answerOf, dueOf } from '../../matter'
import { words } from '../words'
import './Sent.scss'

interface SentProps {
  view: MatterView
  me: Me
  title: string
}

const goHome = () => Taro.reLaunch({ url: '/lobby/home/index' })

/** It has arrived: who takes it, and by when. */
export function Sent ({ view, me: { hotline }, title }: SentProps) {
  const see = () => Taro.redirectTo({ url: `/work-order/detail/index?id=${view.id}` })
  return <Page
    title={title} onBack={goHome}
    footer={<><Button kind='ghost' onTap={goHome}>{words.toHome}</Button><Button onTap={see}>{words.seeProgress}</Button></>}>
    <Empty picture='done' title={words.sent} hint={`${words.sentNumber(view.number)}\n${words.sentNext}`} />
    <View className='report-sent'>
      <Responsible {...answerOf({ ...view, ...dueOf(view) }, 'resident', serverNow())} onCall={hotline && (() => callNumber(hotline.number))} />
    </View>
  </Page>
}
