import { hotline } from '@domain/hotline/contract'
import { connect, Page, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { useMe } from '../../session/use-me'
import { useUntil } from '../use-until'
import { words } from '../words'
import { ForStaff } from './ForStaff'
import { NowCard } from './NowCard'
import { Planned } from './Planned'
import { ZoneLines } from './ZoneLines'

const api = connect(hotline)

/** 服务热线: the number that answers now in my zone, large and first; then every zone by day and night, and what will change. */
export default function HotlineTablePage () {
  const { me } = useMe()
  const call = useCall(() => api.table({}), [me?.estate?.id]), zones = call.data?.zones ?? []
  const own = me?.who?.zoneIds[0], mine = zones.find(each => each.id === own) ?? zones[0]
  useUntil(mine?.now?.until, call.reload)
  const none = call.data && zones.every(each => each.windows.length === 0)
  return <Page title={words.title} skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: none && { title: words.none, hint: words.noneHint } }}>
    {mine?.now && <NowCard now={mine.now} />}
    {[...zones].sort((one, other) => Number(other === mine) - Number(one === mine)).map(each => <ZoneLines key={each.id} zone={each} mine={each.id === own} />)}
    <Planned zones={zones} />
    {me && <ForStaff me={me} />}
  </Page>
}
