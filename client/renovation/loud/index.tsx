import { renovation } from '@domain/renovation/contract'
import { Card, connect, Page, Row, serverNow, useCall } from '../../kit'
import { spanWords, troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(renovation)

/** 附近装修噪声: when it will be loud in my buildings, and on which level; whose it is stays theirs. */
export default function LoudPage () {
  const call = useCall(() => api.nearbyNoise({}), [])
  return <Page title={words.loud} skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { picture: 'welcome', title: words.loudNone, hint: words.loudNoneHint } }}>
    <Card>{call.data?.map(each => <Row key={`${each.building} ${each.level} ${each.from}`} title={words.level(each.building, each.level)} note={spanWords(each.from, each.until, serverNow())} />)}</Card>
  </Page>
}
