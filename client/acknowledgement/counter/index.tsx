import { useRouter } from '@tarojs/taro'
import { acknowledgement } from '@domain/acknowledgement/contract'
import { Card, connect, Row, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Counter } from './Counter'

const api = connect(acknowledgement)

function InForce ({ entryId, name, label, corrects }: { entryId: string, name: string, label: string, corrects?: string | undefined }) {
  const call = useCall(() => api.editions({})), edition = call.data?.find(each => each.state === 'published')
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error), empty: call.data && !edition && { title: words.noEdition, hint: words.noEditionHint } }}>
    {edition && <>
      <Card><Row title={`${name} ${label}`} note={words.editionOf(edition.edition)} /></Card>
      <Counter entryId={entryId} name={name} edition={edition.edition} corrects={corrects} />
    </>}
  </PageContent>
}

/** 当面签署: for whoever is at the counter. */
export default function CounterPage () {
  const { entryId = '', name = '', label = '', corrects } = useRouter().params
  return <StaffPage title={words.counter} by='keepAcknowledgements'>{() => <InForce entryId={entryId} name={decodeURIComponent(name)} label={decodeURIComponent(label)} corrects={corrects} />}</StaffPage>
}
