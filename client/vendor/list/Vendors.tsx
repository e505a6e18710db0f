import { usePullDownRefresh } from '@tarojs/taro'
import { may } from '@domain/people/capability'
import { vendor } from '@domain/vendor/contract'
import { vendorStates } from '@domain/vendor/vendor'
import type { VendorRow } from '@domain/vendor/view'
import { endingWords, starWords, vendorStateWords } from '@domain/vendor/words'
import type { Worker } from '../../desk/StaffPage'
import { Card, Chip, connect, Icon, Row, Section, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { namesOf } from '../names-of'
import { goOffers, goVendor } from '../routes'
import { words } from '../words'

const api = connect(vendor)

/** What matters most of it first: what has ended, then what it does. */
function noteOf ({ categoryIds, zoneIds, endings, rating, people }: VendorRow, { estate }: Worker): string {
  const [first] = endings
  return [first && endingWords(first), namesOf(estate.categories, categoryIds), namesOf(estate.zones, zoneIds) || words.everyZone, rating?.score !== undefined && words.score(starWords(rating.score)), words.people(people)].filter(Boolean).join(' · ')
}

/** Whatever stands in the way of sending it, or will soon. */
function chipOf ({ fit, endings: [first] }: VendorRow) {
  if (first && first.days < 0) return <Chip tone='cinnabar'>{words.ended}</Chip>
  if (!fit) return <Chip tone='amber'>{words.unfit}</Chip>
  return first && <Chip tone='amber'>{words.endsSoon}</Chip>
}

/** By state, those on trial first: they wait for somebody to decide. */
export function Vendors ({ me }: { me: Worker }) {
  const call = useCall(() => api.list({})), all = call.data ?? []
  usePullDownRefresh(() => { void call.reload() })
  const states = vendorStates.filter(state => all.some(each => each.state === state))
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error) }}>
    {may(me.who, 'keepVendors') && <Card><Row lead={<Icon name='shop' tone='jade' washed />} title={words.offers} note={words.offersNote} onTap={goOffers} /></Card>}
    {all.length === 0 && <Card><Row title={words.none} note={words.noneHint} /></Card>}
    {states.map(state => <Section key={state} title={vendorStateWords[state]}><Card>{all.filter(each => each.state === state).map(each => <Row
      key={each.id} lead={<Icon name='wrench' tone={each.fit ? 'jade' : 'amber'} washed />} title={each.name} note={noteOf(each, me)}
      chip={chipOf(each)} onTap={() => goVendor(each.id)} />)}</Card></Section>)}
  </PageContent>
}
