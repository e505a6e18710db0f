import { useRouter } from '@tarojs/taro'
import { poll } from '@domain/poll/contract'
import type { PollView } from '@domain/poll/view'
import { useState } from 'react'
import { connect, Field, Notice, Options, Page, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { useMe } from '../../session/use-me'
import { About } from '../About'
import { Results } from '../Results'
import { words } from '../words'
import { Voice } from './Voice'

const api = connect(poll)

/** Which of several homes is voted for. */
function Homes ({ poll: { voices }, picked, onPick }: { poll: PollView, picked: number, onPick: (place: number) => unknown }) {
  return <Field label={words.which}><Options label={words.which} value={String(picked)} onPick={key => onPick(Number(key))}
    items={voices.map(({ label = '', standing }, place) => ({ key: String(place), label: standing === 'free' ? label : words.castMark(label) }))} /></Field>
}

const told: Partial<Record<PollView['state'], string>> = { planned: words.notYet, counting: words.counting }

/** One poll: what it asks, my answer, and what came of it. */
export default function VotePage () {
  const { id = '' } = useRouter().params, { me } = useMe()
  const call = useCall(() => api.get({ id }), [id]), [cast, setCast] = useState<PollView>(), [picked, setPicked] = useState(0)
  const shown = cast ?? call.data, voice = shown?.voices[picked] ?? shown?.voices[0], note = shown && told[shown.state]
  return <Page title={words.polls} skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {shown && <>
      <About poll={shown} />
      {shown.reason !== undefined && <Notice tone='amber'>{words.withdrawn(shown.reason)}</Notice>}
      {note && <Notice icon='clock'>{note}</Notice>}
      {shown.voices.length > 1 && shown.state === 'open' && <Homes poll={shown} picked={picked} onPick={setPicked} />}
      {voice && <Voice key={`${shown.id} ${voice.premisesId ?? ''}`} poll={shown} voice={voice} onCast={setCast} />}
      {shown.results && <Results results={shown.results} nameOf={zoneId => me?.estate?.zones.find(each => each.id === zoneId)?.name ?? zoneId} />}
    </>}
  </Page>
}
