import { View } from '@tarojs/components'
import { community } from '@domain/community/contract'
import type { AnnouncementDraft, UnreadPerson } from '@domain/community/view'
import { useState } from 'react'
import { Button, connect, LoadMore, Row, Sheet, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'

const api = connect(community)

function Unread ({ id, onClose }: { id: string, onClose: () => unknown }) {
  const pages = usePages<UnreadPerson>(after => api.unread({ id, ...(after !== undefined && { after }) }), [id])
  return <Sheet open title={words.notRead} onClose={onClose}>
    <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && pages.foot === 'end' && { picture: 'done', title: words.everybodyRead } }}>
      {pages.items.map(({ personId, name, label }) => <Row key={personId} title={name} note={label} />)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </Sheet>
}

/** How many it would reach or, once it is out, has reached; and who has not read it. */
export function Reach ({ draft: { id, state, audience } }: { draft: AnnouncementDraft }) {
  const isOut = state === 'published' || state === 'ended'
  const call = useCall(async () => isOut ? api.reached({ id }).then(each => ({ said: words.reached(each), pushing: each.pushing })) : api.count({ audience }).then(({ people }) => ({ said: words.count(people), pushing: false })), [id, state])
  const [open, setOpen] = useState(false)
  if (!call.data) return null
  return <View className='draft-reach'>
    {call.data.said}{call.data.pushing && ` · ${words.pushing}`}
    {isOut && <Button kind='quiet' small onTap={() => setOpen(true)}>{words.notRead}</Button>}
    {open && <Unread id={id} onClose={() => setOpen(false)} />}
  </View>
}
