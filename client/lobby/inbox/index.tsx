import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { inbox, type NoticeCard } from '@domain/inbox/contract'
import { Button, connect, Empty, LoadMore, Page, useAct } from '../../kit'
import { troubleWords, useGrantsAhead, usePages } from '../../matter'
import { isVendorOnly, useMe } from '../../session/use-me'
import { FrontTabs } from '../FrontTabs'
import { News } from '../home/News'
import { words } from '../words'
import { Message } from './Message'
import { Reminders } from './Reminders'
import './index.scss'

const api = connect(inbox)

/** What has happened, message by message. A message is read when it is opened, or all of them at once. */
export default function LobbyInbox () {
  const { me, reload: reloadMe } = useMe()
  const pages = usePages(after => api.list(after === undefined ? {} : { after }))
  const { items, foot, more, error, offline, loading, data, reload } = pages
  useGrantsAhead()
  const readAll = useAct(() => api.read({}))

  const all = async () => {
    await readAll.run(undefined)
    await Promise.all([reload(), reloadMe()])
  }
  const open = async ({ id, page, readAt }: NoticeCard) => {
    // The message shall open even where marking it fails.
    if (readAt === null) void api.read({ ids: [id] }).catch(() => undefined)
    // Some say all there is to say.
    if (page) await Taro.navigateTo({ url: page })
    else await reload()
  }
  return <Page
    front title={words.inbox} tabs={<FrontTabs me={me} active='inbox' />}
    state={{ data, loading, error: troubleWords(error), offline, reload }}>
    <Reminders me={me} />
    {!isVendorOnly(me) && <News besides={items} />}
    {items.some(each => each.readAt === null) && <View className='lobby-inbox-all'>
      <Button kind='quiet' small busy={readAll.busy} onTap={all}>{words.allRead}</Button>
    </View>}
    {items.map(each => <Message key={each.id} message={each} onTap={() => open(each)} />)}
    {items.length > 0 ? <LoadMore state={foot} onMore={more} /> : <Empty title={words.noMessages} hint={words.noMessagesHint} />}
  </Page>
}
