import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { hotline } from '@domain/hotline/contract'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { ask, Button, Card, connect, Icon, Notice, Row, say, serverNow, useAct, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, troubleWords } from '../../matter'
import { goHotlineCalls, goRecordCall } from '../routes'
import { words } from '../words'
import { LineSheet } from './LineSheet'
import type { Doing } from './form'
import { PublishSheet } from './PublishSheet'
import { ZoneWindows } from './ZoneWindows'
import './office.scss'

const api = connect(hotline)

/** Each change is kept as a draft at once, so that what is wrong with it stands under its zone before anybody thinks of publishing. */
export function Office ({ me: { estate: { zones } } }: { me: Worker }) {
  const call = useCall(() => api.draft({})), { data } = call, [doing, setDoing] = useState<Doing>(), [publishing, setPublishing] = useState(false)
  usePullDownRefresh(() => { void call.reload() })
  const discard = useAct((_key, rev: number) => api.discard({ rev }))
  const changed = async (said: string) => { setDoing(undefined); setPublishing(false); say(said); await call.reload() }
  const startAgain = async (rev: number) => {
    if (!await ask({ title: words.sureDiscard, danger: true })) return
    if (await discard.run(rev)) await changed(words.discarded)
    else await call.reload()
  }
  const drafted = data?.byName !== undefined
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error) }}>
    {data && <>
      {drafted
        ? <Notice tone='amber' icon='edit' action={words.discard} onAction={() => startAgain(data.rev)}>{words.draftBy(data.byName ?? '', timeWords(data.at ?? 0, serverNow()))}</Notice>
        : <Notice>{words.inForce}</Notice>}
      {discard.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(discard.error) ?? ''}</Notice>}
      {zones.map(zone => <ZoneWindows key={zone.id} zone={zone} zones={zones} draft={data} onDo={setDoing} />)}
      {drafted && <View className='hotline-publish'><Button disabled={data.faults.length > 0} onTap={() => setPublishing(true)}>{words.publish}</Button>
        {data.faults.length > 0 && <View className='hotline-cannot'>{words.cannot}</View>}</View>}
      <View className='hotline-doors'><Card>
        <Row lead={<Icon name='chart' tone='jade' washed />} title={words.calls} note={words.callsNote} onTap={goHotlineCalls} />
        <Row lead={<Icon name='edit' tone='jade' washed />} title={words.writeDown} note={words.writeDownNote} onTap={goRecordCall} />
      </Card></View>
      {doing && <LineSheet key={JSON.stringify(doing)} doing={doing} draft={data} zones={zones} onDo={setDoing} onClose={() => setDoing(undefined)} onKept={() => changed(words.saved)} onRefused={call.reload} />}
      {publishing && <PublishSheet draft={data} onClose={() => setPublishing(false)} onDone={() => changed(words.published)} onRefused={call.reload} />}
    </>}
  </PageContent>
}
