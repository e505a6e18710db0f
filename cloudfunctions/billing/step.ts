/**
 * A run goes on part by part: looks at premises, settles what is shared, issues. What a part is, is kept when it is first
 * looked at, and the run moves on only from where it was: a function that is killed, or two at once, repeat a part and
 * change nothing by it.
 */
import { partId, payable, settledPart, withDrafts, withSkipped, type BillingPart } from '@domain/billing/part'
import type { BillingRun } from '@domain/billing/run'
import { issuePart } from './issue-part'
import { lookAt } from './look'
import { keepPart, moveRun, partById, removeParts, replacePart, runById } from './run-repo'

/** How long one call goes on, ms; far below the function's limit, and soon enough for a bar that moves. */
const patience = 8000

type Step = (run: BillingRun, now: number) => Promise<Partial<BillingRun>>

/** @throws Error where it was forgotten: a run that is issued has all of them until its end */
async function partOf ({ _id }: BillingRun, n: number): Promise<BillingPart> {
  const part = await partById(partId(_id, n))
  if (!part) throw new Error(`run ${_id} has lost its part ${n}`)
  return part
}

const sharing = ({ tariffs }: BillingRun) => tariffs.some(each => each.kind === 'shared')

const added = (own: Record<string, number>, more: Record<string, number>) =>
  Object.fromEntries([...new Set([...Object.keys(own), ...Object.keys(more)])].map(id => [id, (own[id] ?? 0) + (more[id] ?? 0)]))

/** The next premises; after the last of them the shares are settled, where there are any. */
const look: Step = async (run, now) => {
  const looked = await lookAt(run, now)
  if (!looked) return sharing(run) && run.part > 0 ? { parts: run.part, part: 0 } : { parts: run.part, part: 0, state: 'previewed' }
  const { drafts, premises, last, skipped, own } = await keepPart(looked)
  const unshared = drafts.filter(({ calculation }) => calculation.form !== 'share')
  return { part: run.part + 1, cursor: last, done: run.done + premises, totals: withDrafts(run.totals, unshared), skipped: withSkipped(run.skipped, skipped), own: added(run.own, own) }
}

const settle: Step = async run => {
  const part = settledPart(await partOf(run, run.part), run.own), next = run.part + 1
  await replacePart(part)
  const shared = part.drafts.filter(({ calculation }) => calculation.form === 'share'), nothing = shared.length - payable(shared).length
  return {
    totals: withDrafts(run.totals, shared), skipped: withSkipped(run.skipped, nothing > 0 ? { nothing } : {}),
    ...(next === run.parts ? { part: 0, state: 'previewed' } : { part: next })
  }
}

const issueNext: Step = async run => {
  if (run.part === run.parts) return { state: 'done' }
  const part = await partOf(run, run.part), { count, fen } = await issuePart(run, part)
  return { part: run.part + 1, done: run.done + part.premises, issued: { count: run.issued.count + count, fen: run.issued.fen + fen } }
}

const stepFor = ({ state, parts }: BillingRun): Step | undefined => state === 'issuing' ? issueNext : state !== 'previewing' ? undefined : parts === undefined ? look : settle

/** @returns the run after some seconds of work, or as it is where there is nothing to do */
export async function goOn (begun: BillingRun, now: number): Promise<BillingRun> {
  const until = Date.now() + patience
  let run = begun
  for (let next = stepFor(run); next; next = stepFor(run)) {
    const { state, part } = run
    const moved = await moveRun(run, { state, part }, await next(run, now))
    // Somebody else did this part meanwhile: theirs counts.
    if (!moved) return await runById(run.estateId, run._id) ?? run
    run = moved
    if (Date.now() > until) break
  }
  if (run.state === 'done') await removeParts(run._id)
  return run
}
