import { activity } from '@domain/activity/contract'
import { useState } from 'react'
import { connect, LoadMore, Page, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { ActivityRow } from '../ActivityRow'
import { goActivity } from '../routes'
import { words } from '../words'

const api = connect(activity)

/** Which list, what asks for it, and what is said where it is empty. */
const lists = {
  coming: { label: words.coming, ask: api.coming, none: words.noComing, hint: words.noComingHint },
  mine: { label: words.mine, ask: api.mine, none: words.noMine, hint: words.noMineHint },
  past: { label: words.past, ask: api.past, none: words.noPast, hint: words.noPastHint }
} as const
type ListName = keyof typeof lists
const names = Object.keys(lists) as ListName[]

/** 社区活动: what is coming, what I go to, and what was. */
export default function ActivitiesPage () {
  const [name, setName] = useState<ListName>('coming'), { ask, none, hint } = lists[name]
  const pages = usePages(after => ask(after === undefined ? {} : { after }), [name])
  return <Page title={words.activities} onRefresh={pages.reload}>
    <Segments items={names.map(key => ({ key, label: lists[key].label }))} active={name} onPick={setName} />
    <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { picture: 'welcome', title: none, hint } }}>
      {pages.items.map(each => <ActivityRow key={each.id} activity={each} onTap={() => goActivity(each.id)} />)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </Page>
}
