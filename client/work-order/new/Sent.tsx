import Taro from '@tarojs/taro'
import { pageOf } from '@domain/matter/page-of'
import type { MatterView } from '@domain/matter/view'
import type { Me } from '@domain/people/contract'
import { callHotline } from '../../hotline/call'
import { Button, Card, Empty, Page, Responsible, serverNow, Stepper } from '../../kit'
import { answerOf, CardHead, dueOf, stateOf, stepsOf, titleOf } from '../../matter'
import { words } from '../words'

interface SentProps {
  view: MatterView
  me: Me
  title: string
}

const goHome = () => Taro.reLaunch({ url: '/lobby/home/index' })

/** It has arrived: who takes it, and by when. */
export function Sent ({ view, me: { hotline }, title }: SentProps) {
  const see = () => Taro.redirectTo({ url: pageOf(view.id, view.kind) })
  return <Page
    title={title} onBack={goHome}
    footer={<><Button kind='ghost' onTap={goHome}>{words.toHome}</Button><Button onTap={see}>{words.seeProgress}</Button></>}>
    <Empty picture='done' title={words.sent} hint={words.sentNext} />
    <Card>
      <CardHead title={titleOf(view)} note={view.number} state={stateOf(view, 'resident')} photo={view.photos[0]?.url} />
      <Stepper {...stepsOf(view)} />
      <Responsible inset {...answerOf({ ...view, ...dueOf(view) }, 'resident', serverNow())} onCall={hotline && (() => callHotline(hotline.number))} />
    </Card>
  </Page>
}
