import { activity } from '@domain/activity/contract'
import { listedStates } from '@domain/activity/signup'
import { signupStateWords } from '@domain/activity/words'
import { useState } from 'react'
import { Card, connect, LoadMore, Row, Section, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'

const api = connect(activity)

/** Who is on the list, by how they stand, in its order. */
export function List ({ id }: { id: string }) {
  const [state, setState] = useState<typeof listedStates[number]>('placed')
  const pages = usePages(after => api.signups({ id, state, ...(after !== undefined && { after }) }), [id, state])
  return <Section title={words.list}>
    <Segments items={listedStates.map(key => ({ key, label: signupStateWords[key] }))} active={state} onPick={setState} />
    <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { title: words.nobody } }}>
      <Card>{pages.items.map(({ id: signup, name, label, party, names }) => <Row key={signup} title={name} note={[label, ...names].join(' · ')} figure={words.rowParty(party)} />)}</Card>
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </Section>
}
