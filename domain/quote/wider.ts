/** What rows of every kind need more where vendors can be asked. They do nothing more where none was. */
import type { Status } from '../matter/matter'
import type { Action, Step } from '../matter/step'

interface More extends Pick<Step, 'when' | 'tell' | 'post' | 'does'> { from?: readonly Status[], notFrom?: readonly Status[] }

const asked: readonly Status[] = ['quoting', 'quoted']

const more: Partial<Record<Action, More>> = {
  // What was priced stays what it is, and when it is to be done stands in the price.
  classify: { notFrom: asked, when: ['nothingConfirmed'] },
  assign: { when: ['noVendorWorks'], tell: ['vendorsLetGo'], does: ['letVendorsGo'] },
  complete: { when: ['noVendorWorks'], tell: ['vendorsLetGo'], does: ['letVendorsGo'] },
  conclude: { when: ['nothingConfirmed'], tell: ['vendorsLetGo'], does: ['letVendorsGo'] },
  defer: { from: ['quoting'], tell: ['vendor'] },
  resume: { tell: ['vendor'] },
  say: { tell: ['vendor'] },
  nudge: { tell: ['vendor'] },
  warn: { tell: ['vendor'] },
  breach: { tell: ['vendor'] },
  passOn: { post: ['vendor'] },
  accept: { post: ['vendorsLetGo'], does: ['settleQuoted'] },
  autoAccept: { post: ['vendorsLetGo'], does: ['settleQuoted'] },
  reject: { when: ['noVendorWorks'] },
  reopen: { when: ['notUnderWarranty'], does: ['releaseVendor'] }
}

const joined = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined) => one || other ? [...one ?? [], ...other ?? []] : undefined

/** The row with what it needs more. */
export function wider (step: Step): Step {
  const added = more[step.action]
  if (!added) return step
  const when = joined(step.when, added.when), tell = joined(step.tell, added.tell), post = joined(step.post, added.post), does = joined(step.does, added.does)
  const from = [...step.from, ...added.from ?? []].filter(status => !added.notFrom?.includes(status))
  return { ...step, from, ...(when && { when }), ...(tell && { tell }), ...(post && { post }), ...(does && { does }) }
}
