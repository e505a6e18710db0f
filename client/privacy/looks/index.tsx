import { privacy, type Look } from '@domain/privacy/contract'
import { lookWord } from '@domain/privacy/words'
import { roleWords } from '@domain/words'
import { Card, connect, Face, LoadMore, Page, Row, serverNow } from '../../kit'
import { reasonInWords } from '../../audit/log/in-words'
import { timeWords, troubleWords, usePages } from '../../matter'
import { words } from '../words'

const api = connect(privacy)

const whoOf = ({ byMe, byName, byRoles, vendor }: Look) => byMe ? words.byMe : [...vendor === undefined ? [] : [vendor], byName, ...byRoles.filter(role => role !== 'resident').map(role => roleWords[role])].join(' ')
const noteOf = (look: Look) => [words.at(whoOf(look), timeWords(look.at, serverNow())), look.label, look.reason && reasonInWords(look.reason)].filter(Boolean).join(' · ')

/** 谁看过: every act on my data, newest first. */
export default function LooksPage () {
  const pages = usePages(after => api.whoLooked(after === undefined ? {} : { after }))
  const empty = pages.data !== undefined && pages.items.length === 0 && { picture: 'done' as const, title: words.noLooks, hint: words.noLooksHint }
  return <Page title={words.looks} state={{ ...pages, error: troubleWords(pages.error), empty }}>
    <Card>{pages.items.map(look => <Row key={look.id} lead={<Face name={look.byName} />} title={lookWord(look.act)} note={noteOf(look)} />)}</Card>
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </Page>
}
