import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { inbox } from '@domain/inbox/contract'
import { connect, LoadMore } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { UnreachedRow } from './UnreachedRow'
import { words } from './words'

const api = connect(inbox)

/** Everyone a message was for and no push reached, newest first. */
export function Unreached () {
  const pages = usePages(after => api.unreached(after === undefined ? {} : { after }))
  usePullDownRefresh(() => { void pages.reload() })
  const state = { ...pages, error: troubleWords(pages.error), empty: pages.items.length === 0 && { picture: 'done' as const, title: words.empty, hint: words.emptyHint } }
  return <PageContent state={state} skeleton='list'>
    <View className='unreached-intro'>{words.intro}</View>
    {pages.items.map(card => <UnreachedRow key={card.id} card={card} onTold={pages.reload} />)}
    <LoadMore state={pages.foot} onMore={pages.more} />
  </PageContent>
}
