import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { inbox } from '@domain/inbox/contract'
import { connect, LoadMore } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { callsOf } from '../../desk/calls'
import { CallCard } from './CallCard'
import { words } from './words'

const api = connect(inbox)

/** Everyone a message was for and no push reached, newest first. */
export function Unreached ({ meId }: { meId: string }) {
  const pages = usePages(after => api.unreached(after === undefined ? {} : { after }))
  usePullDownRefresh(() => { void pages.reload() })
  const calls = callsOf(pages.items, meId)
  const state = { ...pages, error: troubleWords(pages.error), empty: calls.length === 0 && { picture: 'done' as const, title: words.empty, hint: words.emptyHint } }
  return <PageContent state={state} skeleton='list'>
    <View className='unreached-intro'>{words.intro}</View>
    {calls.map(call => <CallCard key={call.key} call={call} onTold={pages.reload} />)}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </PageContent>
}
