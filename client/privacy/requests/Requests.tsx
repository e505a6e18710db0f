import { privacy, type ErasureCard } from '@domain/privacy/contract'
import { useState } from 'react'
import { connect, LoadMore, Notice, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'
import { RequestCard } from './RequestCard'

const api = connect(privacy)
type Shown = keyof typeof words.states
const segments = (Object.keys(words.states) as Shown[]).map(key => ({ key, label: words.states[key] }))

/** Requests of this estate by how they stand. */
export function Requests () {
  const [state, setState] = useState<Shown>('requested')
  const pages = usePages<ErasureCard>(after => api.erasures({ state, ...(after !== undefined && { after }) }), [state])
  const empty = pages.data !== undefined && pages.items.length === 0 && { picture: 'done' as const, title: words.noRequests, hint: words.noRequestsHint }
  return <>
    <Segments items={segments} active={state} onPick={setState} />
    <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
      {state === 'requested' && <Notice>{words.requestsIntro}</Notice>}
      {pages.items.map(card => <RequestCard key={card.id} card={card} onDecided={pages.reload} />)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </>
}
