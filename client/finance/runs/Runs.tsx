import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { billing } from '@domain/billing/contract'
import type { RunState, RunView } from '@domain/billing/run'
import { periodWords, runStateWords } from '@domain/billing/words'
import { yuan } from '@domain/kit/yuan'
import { Card, Chip, connect, Row, serverNow, useCall, type Tone } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, troubleWords } from '../../matter'
import { goFinance } from '../routes'
import { words } from './words'

const api = connect(billing)
const tones: Record<RunState, Tone> = { previewing: 'sky', previewed: 'amber', issuing: 'sky', done: 'jade', discarded: 'plain' }

const noteOf = ({ state, issued, startedByName, at }: RunView) => [state === 'done' && words.doneNote(issued.count, yuan(issued.fen)), words.by(startedByName, timeWords(at, serverNow()))].filter(Boolean).join(' · ')

/** Each run, the latest first; one under way goes on where it was left. */
export function Runs () {
  const call = useCall(() => api.runs({}))
  usePullDownRefresh(() => { void call.reload() })
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { title: words.none, hint: words.noneHint } }}>
    <Card>{(call.data ?? []).map(run => <View key={run.id} className='finance-line'><Row
      title={periodWords(run.period)} note={noteOf(run)} chip={<Chip tone={tones[run.state]}>{runStateWords[run.state]}</Chip>} onTap={() => goFinance('run', { id: run.id })} /></View>)}</Card>
  </PageContent>
}
