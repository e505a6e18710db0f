import { poll } from '@domain/poll/contract'
import type { Worker } from '../../desk/StaffPage'
import { connect, Section, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { Results } from '../Results'
import { words } from '../words'
import { Said } from './Said'
import { Votes } from './Votes'

const api = connect(poll)

/** Results, and words or names as it was promised. */
export function Outcome ({ me, id }: { me: Worker, id: string }) {
  const call = useCall(async () => ({ draft: await api.draft({ id }), results: await api.results({ id }) }), [id]), { data } = call
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {data && <>
      <Results results={data.results} nameOf={zoneId => me.estate.zones.find(each => each.id === zoneId)?.name ?? zoneId} />
      {data.draft.secret
        ? <Section title={words.said}>{data.draft.questions.filter(each => each.kind === 'words').map(each => <Said key={each.id} id={id} question={each} />)}</Section>
        : <Section title={words.who} note={words.whoNote}><Votes id={id} questions={data.draft.questions} /></Section>}
    </>}
  </PageContent>
}
