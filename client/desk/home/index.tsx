import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import { Button, Card, Empty, Row, Sheet } from '../../kit'
import { Doors } from '../../finance/Doors'
import { StaffPage, type Worker } from '../StaffPage'
import { words } from '../words'
import { chipsOf } from './chips'
import { Desk } from './Desk'
import { shiftOf } from './shift'
import { recording, toolsOf } from './tools'

const go = (url: string) => Taro.navigateTo({ url })

function Footer ({ me, onMore }: { me: Worker, onMore: () => void }) {
  return <View className='desk-tools'>
    {toolsOf(me).length > 0 && <Button kind='ghost' onTap={onMore}>{words.moreTools}</Button>}
    {may(me.who, recording.by) && <Button onTap={() => go(recording.url)}>{recording.label}</Button>}
  </View>
}

function ToolSheet ({ me, open, onClose }: { me: Worker, open: boolean, onClose: () => void }) {
  const pick = (url: string) => { onClose(); return go(url) }
  return <Sheet open={open} title={words.moreTools} onClose={onClose}>
    <Card>{toolsOf(me).map(({ label, url }) => <Row key={url} title={label} onTap={() => pick(url)} />)}</Card>
  </Sheet>
}

const hasTools = (me: Worker) => toolsOf(me).length > 0 || may(me.who, recording.by)

/** 服务台: the front page of everyone who works here. */
export default function Home () {
  const [more, setMore] = useState(false)
  return <StaffPage title={words.desk} note={shiftOf} tab='desk' wide footer={me => hasTools(me) ? <Footer me={me} onMore={() => setMore(true)} /> : undefined}>{me => {
    const chips = chipsOf(me.who.roles)
    return <>
      {chips ? <Desk me={me} chips={chips} /> : may(me.who, 'seeMoney') ? <Doors me={me} /> : <Empty title={words.noDeskWork} hint={words.noDeskWorkHint} />}
      <ToolSheet me={me} open={more} onClose={() => setMore(false)} />
    </>
  }}</StaffPage>
}
