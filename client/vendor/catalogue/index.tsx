import { offerNote } from '@domain/vendor/words'
import { vendor } from '@domain/vendor/contract'
import { useState } from 'react'
import { connect, Notice, Page, Section, Segments, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { useMe } from '../../session/use-me'
import { catalogueWords as words } from '../words'
import { OfferCard } from './OfferCard'

const api = connect(vendor)
const every = ''

/** 收费服务: what outside companies do here, by category, with what it usually costs. */
export default function CataloguePage () {
  const { me } = useMe(), call = useCall(() => api.browse({})), offers = call.data ?? [], [shown, setShown] = useState(every)
  const categories = me?.estate?.categories.filter(each => offers.some(offer => offer.categoryId === each.id)) ?? []
  return <Page title={words.title} onRefresh={call.reload}>
    <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { picture: 'welcome', title: words.none, hint: words.noneHint } }}>
      <Notice tone='sky' icon='shield'>{`${words.hint}${offerNote}。`}</Notice>
      {categories.length > 1 && <Segments items={[{ key: every, label: words.every }, ...categories.map(({ id, name }) => ({ key: id, label: name }))]} active={shown} onPick={setShown} />}
      {categories.filter(({ id }) => shown === every || shown === id).map(category => <Section key={category.id} title={category.name}>
        {offers.filter(each => each.categoryId === category.id).map(each => <OfferCard key={each.id} offer={each} category={category} />)}
      </Section>)}
    </PageContent>
  </Page>
}
