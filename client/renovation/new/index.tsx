import { renovation, type FileInput } from '@domain/renovation/contract'
import { useState } from 'react'
import { Button, connect, Notice, Page, say, Section, useAct, useCall, type PickedPhoto } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { useMe } from '../../session/use-me'
import { goFiled } from '../routes'
import { noWorker } from '../WorkerField'
import { words } from '../words'
import { complete, partOf, type Draft } from './draft'
import { Papers } from './Papers'
import { Sign } from './Sign'
import { What } from './What'
import { Who } from './Who'

const api = connect(renovation)
const parts = [Who, What, Papers, Sign] as const
const blank: Draft = { premisesId: '', contractor: { name: '', licenceNo: '', personInCharge: '', phone: '' }, works: [], workers: [noWorker], signer: '', strokes: [] }

/** 装修备案: home and contractor, works with their rules, papers and people, the undertaking; sent once, at the end. */
export default function NewFiling () {
  const { me, ...my } = useMe()
  const [draft, setDraft] = useState<Draft>(blank)
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const [at, setAt] = useState(0)
  const homes = me?.who?.occupancies ?? [], premisesId = draft.premisesId || (homes[0]?.premisesId ?? ''), signer = draft.signer || (me?.who?.name ?? '')
  const call = useCall(() => premisesId === '' ? Promise.resolve(undefined) : api.choices({ premisesId }), [premisesId])
  const act = useAct((key, input: Omit<FileInput, 'key'>) => api.file({ key, ...input }))
  const filled = { ...draft, premisesId, signer }, Part = parts[at]!, isLast = at === parts.length - 1, isComplete = complete[at]!(filled)

  const send = async () => {
    const tickets = ticketsOf(photos)
    if ('wait' in tickets) return say(tickets.wait)
    const { from = '', until = '', ...rest } = filled
    const made = await act.run({ ...rest, period: { from, until }, drawings: tickets.tickets.map(file => ({ kind: 'other', file })) })
    if (!made) return undefined
    say(words.sent)
    return goFiled(made.id)
  }
  const go = () => {
    if (!isComplete) return say(words.missingOne)
    return isLast ? send() : setAt(at + 1)
  }
  const wrong = partOf(fieldOf(act.error))
  return <Page title={words.title} skeleton='detail'
    state={{ ...my, data: me, error: troubleWords(my.error ?? call.error), empty: me && homes.length === 0 && { picture: 'welcome', title: words.noHomes, hint: words.noHomesHint } }}
    footer={<>{at > 0 && <Button kind='ghost' onTap={() => setAt(at - 1)}>{words.back}</Button>}<Button busy={act.busy} onTap={go}>{isLast ? words.send : words.next}</Button></>}>
    {act.error && <Notice tone='cinnabar' icon='alert' {...(wrong !== undefined && wrong !== at && { action: words.steps[wrong]!, onAction: () => setAt(wrong) })}>{troubleWords(act.error) ?? ''}</Notice>}
    <Section title={words.steps[at]!} note={words.stepOf(at + 1, parts.length)}>
      <Part draft={filled} keep={part => setDraft(before => ({ ...before, ...part }))} homes={homes} works={call.data?.works ?? []} photos={photos} onPhotos={setPhotos} />
    </Section>
  </Page>
}
