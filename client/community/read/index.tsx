import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { community } from '@domain/community/contract'
import { announcementClassWords } from '@domain/community/words'
import { Button, Card, connect, openDocument, Page, PhotoGrid, serverNow, useAct, useCall } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { Blocks } from '../Blocks'
import { words } from '../words'
import './read.scss'

const api = connect(community)

/** One announcement, whole. Opening it is reading it. */
export default function ReadPage () {
  const { id = '' } = useRouter().params
  const call = useCall(() => api.read({ id }), [id]), { data } = call
  const open = useAct((_key, { url, name }: { url: string, name: string }) => openDocument(url, name).then(() => true))
  return <Page title={data ? announcementClassWords[data.class] : words.board} skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {data && <Card>
      <View className='read-title'>{data.title}</View>
      <View className='read-when'>{[words.at(timeWords(data.at, serverNow())), data.validUntil !== undefined && words.until(timeWords(data.validUntil, serverNow()))].filter(Boolean).join(' · ')}</View>
      <Blocks blocks={data.text} />
      {data.pictures.length > 0 && <View className='read-pictures'><PhotoGrid large photos={data.pictures.map(({ url }) => ({ src: url }))} /></View>}
      {data.attachment && <Button kind='soft' icon='file' busy={open.busy} onTap={() => open.run(data.attachment!)}>{`${words.attachment}：${data.attachment.name}`}</Button>}
    </Card>}
  </Page>
}
