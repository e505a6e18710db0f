import { View } from '@tarojs/components'
import { useState } from 'react'
import { privacy, type MyData } from '@domain/privacy/contract'
import { Button, Card, connect, Empty, keepFile, Notice, Page, say, Section, serverNow, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { words } from '../words'
import '../center/center.scss'

const api = connect(privacy)

/** 我的信息: gathered when it is asked for, to read here and to keep as a file. */
export default function MyDataPage () {
  const [data, setData] = useState<MyData>()
  const act = useAct(() => api.myData({}))
  const gather = async () => {
    const found = await act.run(undefined)
    if (found) setData(found)
  }
  const keep = (url: string) => keepFile(url, words.fileName).catch(() => say(words.notKept))
  return <Page title={words.mine} footer={data
    ? <Button icon='download' onTap={() => keep(data.url)}>{words.keep}</Button>
    : <Button icon='file' busy={act.busy} onTap={gather}>{words.gather}</Button>}>
    {data ? <Notice icon='lock'>{`${words.gathered(timeWords(data.at, serverNow()))}，${words.keepNote}`}</Notice> : <Empty title={words.myDataNote} hint={words.gatherHint} />}
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    {data?.parts.map(({ collection, title, count, lines }) => <Section key={collection} title={title} note={words.count(count)}>
      {lines.length > 0 && <Card>{lines.map((line, place) => <View key={`${place} ${line}`} className='privacy-text'>{line}</View>)}
        {count > lines.length && <View className='privacy-note'>{words.first(lines.length)}</View>}
      </Card>}
    </Section>)}
  </Page>
}
