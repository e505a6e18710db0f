import { billing } from '@domain/billing/contract'
import type { RunState, RunView } from '@domain/billing/run'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { connect, Empty, Notice, ProgressBar, useCall, useSteps } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { may } from '@domain/people/capability'
import { words } from '../runs/words'
import { TakeSheet } from '../TakeSheet'
import { Previewed } from './Previewed'
import { Totals } from './Totals'
import { yuan } from '@domain/kit/yuan'

const api = connect(billing)
const underWay: readonly RunState[] = ['previewing', 'issuing']

function Going ({ run: { state, done, of, issued, totals }, error, onResume }: { run: RunView, error: Error | undefined, onResume: () => void }) {
  const all = totals.reduce((sum, each) => sum + each.count, 0), isIssuing = state === 'issuing'
  const share = isIssuing ? issued.count / Math.max(1, all) : done / Math.max(1, of)
  return <>
    <ProgressBar share={share} label={isIssuing ? words.issuing(issued.count) : words.previewing(done, of)} />
    {error ? <Notice tone='amber' icon='offline' action={words.resume} onAction={onResume}>{troubleWords(error) ?? words.stopped}</Notice> : <Notice>{words.mayLeave}</Notice>}
  </>
}

function Done ({ run, me }: { run: RunView, me: Worker }) {
  const { issued, totals } = run, all = totals.reduce((sum, each) => sum + each.count, 0)
  return <>
    <Empty picture='done' title={words.done} hint={words.doneNote(issued.count, yuan(issued.fen))} />
    {issued.count < all && <Notice tone='amber'>{words.fewer}</Notice>}
    <Totals run={run} />
    <TakeSheet me={me} kind='bills' period={run.period} />
  </>
}

/** One run from its preview to its end: the page asks for part after part, and whoever comes back goes on. */
export function RunOf ({ id, me }: { id: string, me: Worker }) {
  const call = useCall(async () => (await api.runs({})).find(each => each.id === id) ?? null, [id])
  const [newer, setNewer] = useState<RunView>()
  const run = newer && newer.rev >= (call.data?.rev ?? 0) ? newer : call.data ?? undefined
  const steps = useSteps(run, { goesOn: each => may(me.who, 'runBilling') && underWay.includes(each.state), step: api.step, onJob: setNewer })
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error), empty: call.data === null && { title: words.gone } }}>
    {run && underWay.includes(run.state) && <Going run={run} error={steps.error} onResume={steps.resume} />}
    {run?.state === 'previewed' && <Previewed run={run} may={may(me.who, 'runBilling')} onRun={setNewer} />}
    {run?.state === 'done' && <Done run={run} me={me} />}
    {run?.state === 'discarded' && <Empty title={words.discarded} />}
  </PageContent>
}
