import { reconciliation, type DifferenceView } from '@domain/reconciliation/contract'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { connect, LoadMore } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { DifferenceItem } from './DifferenceItem'
import { SettleSheet } from './SettleSheet'
import { words } from './words'

const api = connect(reconciliation)

/** What does not agree, and what became of what did not. */
export function Differences ({ open, me }: { open: boolean, me: Worker }) {
  const pages = usePages(after => api.differences({ open, ...(after !== undefined && { after }) }), [open])
  const [settling, setSettling] = useState<DifferenceView>()
  const empty = pages.data && pages.items.length === 0 && { picture: 'done' as const, title: words.noDifferences, hint: words.noDifferencesHint }
  const settled = async () => {
    setSettling(undefined)
    await pages.reload()
  }
  return <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
    {pages.items.map(each => <DifferenceItem key={each.id} difference={each} onSettle={may(me.who, 'reconcile') && !each.settled ? () => setSettling(each) : undefined} />)}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    {settling && <SettleSheet difference={settling} onClose={() => setSettling(undefined)} onSettled={settled} />}
  </PageContent>
}
