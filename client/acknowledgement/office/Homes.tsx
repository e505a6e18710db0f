import { acknowledgement } from '@domain/acknowledgement/contract'
import type { ActView, WayCount } from '@domain/acknowledgement/view'
import { wayWords } from '@domain/acknowledgement/words'
import { useState } from 'react'
import { ask, Button, Card, connect, LoadMore, Notice, openDocument, Row, say, Section, Segments, useAct } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { goCounter, goHousehold } from '../routes'
import { words } from '../words'

const api = connect(acknowledgement)

type Way = Pick<WayCount, 'building' | 'entrance'> & { zoneId: string }

const actNote = ({ signatory, way, number }: ActView) => [signatory.name, wayWords[way], number].join(' · ')

/** Homes behind one entrance: who has signed and who has not. */
export function Homes ({ way, onBack }: { way: Way, onBack: () => unknown }) {
  const [signed, setSigned] = useState<'yes' | 'no'>('no')
  const where = { zoneId: way.zoneId, building: way.building, ...(way.entrance !== undefined && { entrance: way.entrance }) }
  const pages = usePages(after => api.list({ ...where, signed: signed === 'yes', ...(after !== undefined && { after }) }), [signed, way.zoneId, way.building, way.entrance])
  const act = useAct((_key, _input: undefined) => api.remind(where))
  const open = useAct(async (_key, id: string) => { const { url, name } = await api.copy({ id }); await openDocument(url, name); return true })
  const remind = async () => {
    if (!await ask({ title: words.sure })) return
    const done = await act.run(undefined)
    if (done) say(words.told(done.told))
  }
  const trouble = act.error ?? open.error
  return <Section title={words.wayOf(way.building, way.entrance)} note={words.others} onNote={onBack}>
    <Segments items={(['no', 'yes'] as const).map(key => ({ key, label: words[key] }))} active={signed} onPick={setSigned} />
    {trouble && <Notice tone='amber' icon='info'>{troubleWords(trouble) ?? ''}</Notice>}
    <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { title: words.nobody } }}>
      {signed === 'no' && <Button kind='soft' icon='bell' busy={act.busy} onTap={remind}>{words.remind}</Button>}
      <Card>{pages.items.map(each => <Row key={each.premisesId} title={each.label} note={each.acts.map(actNote).join('；')}
        onTap={() => goHousehold(each.premisesId)} />)}</Card>
      {pages.items.some(each => each.acts.length > 0) && <Card>{pages.items.flatMap(each => each.acts).map(each => <Row key={each.id} title={each.signatory.name} note={each.number} act={<>
        <Button kind='quiet' small label={`${words.open} ${each.number}`} onTap={() => open.run(each.id)}>{words.open}</Button>
        <Button kind='quiet' small label={`${words.correct} ${each.number}`} onTap={() => goCounter(each.entryId, each.signatory.name, each.label, each.id)}>{words.correct}</Button>
      </>} />)}</Card>}
      <LoadMore state={pages.foot} onMore={pages.more} />
    </PageContent>
  </Section>
}
