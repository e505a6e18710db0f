/** A run begins by looking, and goes on to issue what was looked at when somebody says so: one of two who do wins. */
import type { InferOutput } from 'valibot'
import { chosen, periodsBefore, previewLastsDays, totalsFor } from '@domain/billing/begin-run'
import type { billing } from '@domain/billing/contract'
import { runView, type BillingRun, type RunView } from '@domain/billing/run'
import { dayLength } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { append } from '../audit/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { idOf } from '../kit/once'
import { countPremises } from '../premises/repo'
import { addRun, changeRunIn, doneRuns, issuingIn, moveRun, removeParts, runById, runIn } from './run-repo'
import { goOn } from './step'
import { tariffsOf } from './tariffs-repo'

type Input<M extends keyof typeof billing.methods> = InferOutput<typeof billing.methods[M]['input']>

/** Of the periods before, for what changed since. */
const mostBefore = 50

/** @throws Refused notFound where there is no such run in the estate one is in */
export async function runOf (estateId: string, id: string): Promise<BillingRun> {
  const run = await runById(estateId, id)
  if (!run) throw new Refused('notFound', 'noRun', 'id')
  return run
}

async function begun ({ key, ...wish }: Input<'preview'>, { who, now }: Context): Promise<BillingRun> {
  const { id, name, estateId } = who, _id = idOf('r-', key, who)
  const [before, all, of] = await Promise.all([runById(estateId, _id), tariffsOf(estateId), countPremises(estateId)])
  if (before) return before
  const { period, sharedFen } = wish, tariffs = chosen(all, wish)
  const past = await doneRuns(estateId, periodsBefore(tariffs, period), mostBefore)
  const run: BillingRun = {
    _id, v: 1, estateId, period, tariffs, sharedFen, state: 'previewing', done: 0, of, part: 0, own: {}, totals: totalsFor(tariffs, period, past), skipped: {}, issued: { count: 0, fen: 0 },
    startedBy: id, startedByName: name, at: now, rev: 1
  }
  return await addRun(run) ? run : runOf(estateId, _id)
}

/** Begins to look, and looks for some seconds. */
export const preview = async (input: Input<'preview'>, context: Context): Promise<RunView> => runView(await goOn(await begun(input, context), context.now))

export const step = async ({ id }: Input<'step'>, { who, now }: Context): Promise<RunView> => runView(await goOn(await runOf(who.estateId, id), now))

/** State and log in one: the log of an estate lets one through at a time, so that no two runs issue at once. */
export const issue = ({ id }: Input<'issue'>, { who, now }: Context): Promise<RunView> => inTransaction(async transaction => {
  const run = await runIn(transaction, who.estateId, id)
  if (!run) throw new Refused('notFound', 'noRun', 'id')
  if (run.state !== 'previewed') throw new Refused('conflict', 'runMoved', 'id')
  if (now - run.at > previewLastsDays * dayLength) throw new Refused('conflict', 'previewOld', 'id')
  if (await issuingIn(transaction, who.estateId)) throw new Refused('conflict', 'runGoing', 'id')
  const change = { state: 'issuing', part: 0, done: 0, issuing: { at: now, by: who.id } } as const
  await changeRunIn(transaction, run, change)
  const fen = run.totals.reduce((sum, each) => sum + each.fen, 0), count = run.totals.reduce((sum, each) => sum + each.count, 0)
  await append(transaction, who, { act: 'issueBills', details: { period: run.period, count, fen } }, now)
  return runView({ ...run, ...change, rev: run.rev + 1 })
})

export async function discard ({ id }: Input<'discard'>, { who }: Context): Promise<RunView> {
  const run = await runOf(who.estateId, id)
  if (run.state === 'discarded') return runView(run)
  // What is being issued is not stopped halfway: half an estate would have bills.
  if (run.state !== 'previewing' && run.state !== 'previewed') throw new Refused('conflict', 'runMoved', 'id')
  const discarded = await moveRun(run, { state: run.state }, { state: 'discarded' })
  if (!discarded) throw new Refused('conflict', 'runMoved', 'id')
  await removeParts(id)
  return runView(discarded)
}
