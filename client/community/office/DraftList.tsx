import { usePullDownRefresh } from '@tarojs/taro'
import type { Page } from '@domain/matter/contract'
import { Fragment, useState, type ReactNode } from 'react'
import { LoadMore, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'

interface DraftListProps<S extends string, D> {
  /** The first is looked at first. */
  states: readonly S[]
  stateWords: Record<S, string>
  list: (asked: { state: S, after?: string }) => Promise<Page<D>>
  none: { title: string, hint: string }
  /** What stands above the list. */
  above?: ReactNode
  card: (draft: D, reload: () => Promise<unknown>) => ReactNode
}

/** What management has written and is in one state, each with what can be done with it. */
export function DraftList<S extends string, D extends { id: string }> ({ states, stateWords, list, none, above, card }: DraftListProps<S, D>) {
  const [state, setState] = useState<S>(states[0]!)
  const pages = usePages(after => list({ state, ...(after !== undefined && { after }) }), [state])
  usePullDownRefresh(() => { void pages.reload() })
  return <>
    <Segments items={states.map(key => ({ key, label: stateWords[key] }))} active={state} onPick={setState} />
    {above}
    <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && none }}>
      {pages.items.map(each => <Fragment key={each.id}>{card(each, pages.reload)}</Fragment>)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </>
}
