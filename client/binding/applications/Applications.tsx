import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { binding } from '@domain/binding/contract'
import { useState } from 'react'
import { connect, LoadMore, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { ApplicationRow } from './ApplicationRow'
import { words } from '../words'

const api = connect(binding)
const segments = [{ key: 'waiting', label: words.waiting }, { key: 'decided', label: words.decided }] as const

/** Those that wait, the longest waiting first; and those decided. */
export function Applications () {
  const [view, setView] = useState<'waiting' | 'decided'>('waiting')
  const pages = usePages(after => api.applications({ decided: view === 'decided', ...(after !== undefined && { after }) }), [view])
  usePullDownRefresh(() => { void pages.reload() })
  const empty = pages.items.length === 0 && (view === 'waiting' ? { picture: 'done' as const, title: words.nobodyWaits, hint: words.nobodyWaitsHint } : { title: words.nothingDecided })
  return <View>
    <Segments items={segments} active={view} onPick={setView} />
    <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
      {pages.items.map(each => <ApplicationRow key={each.id} application={each} onDecided={pages.reload} />)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </View>
}
