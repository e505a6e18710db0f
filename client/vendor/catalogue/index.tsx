import { offerNote } from '@domain/vendor/words'
import { vendor } from '@domain/vendor/contract'
import { connect, Notice, Page, Section, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { useMe } from '../../session/use-me'
import { catalogueWords as words } from '../words'
import { OfferCard } from './OfferCard'

const api = connect(vendor)

/** 收费服务: what outside companies do here, by category, with what it usually costs. */
export default function CataloguePage () {
  const { me } = useMe(), call = useCall(() => api.browse({})), offers = call.data ?? []
  const categories = me?.estate?.categories.filter(each => offers.some(offer => offer.categoryId === each.id)) ?? []
  return <Page title={words.title} onRefresh={call.reload}>
    <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { picture: 'welcome', title: words.none, hint: words.noneHint } }}>
      <Notice tone='sky' icon='info'>{`${words.hint}${offerNote}。`}</Notice>
      {categories.map(({ id, name, kind }) => <Section key={id} title={name}>{offers.filter(each => each.categoryId === id).map(each => <OfferCard key={each.id} offer={each} kind={kind} />)}</Section>)}
    </PageContent>
  </Page>
}
