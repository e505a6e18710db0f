/** One pure step: a matter and a move in, the next matter out, or a refusal and nothing changed. */
import type { Estate } from '../estate/estate'
import { staffOf } from '../estate/roster'
import { Refused } from '../kit/errors'
import type { Acting, Who } from '../people/person'
import { failing, plays } from './allowed'
import { halt, start, stop, stopAll } from './clocks'
import { derive } from './derive'
import { effects } from './effects'
import { guard, type Question } from './guards'
import { ended, type Matter, type Outgoing, type TimelineEvent } from './matter'
import { inputs, type InputName, type Move } from './move'
import { peopleOf, type Part } from './parts'
import type { Flow, Step } from './step'

/** Lines a timeline may have: a document must stay small. Talk ends there, steps that move the matter never do. */
const longestTimeline = 400

type Mover = Acting & Pick<Who, 'name'>

const facts = ({ matter, estate }: Question, action: string) => ({
  action, status: matter.status, firstContact: staffOf(estate, matter.firstContactId)?.name ?? ''
})

/** The row that applies, or the refusal that says most: not your part, no longer this status, a condition that fails. */
function choose (flow: Flow, question: Question & { move: Move }): Step {
  const { matter, move } = question
  const rows = flow.filter(step => step.action === move.action)
  const mine = rows.filter(step => step.by.some(part => plays(part, question)))
  if (mine.length === 0) throw new Refused('forbidden', rows.length > 0 ? 'notYourPart' : 'notThisKind', 'action', facts(question, move.action))
  const current = mine.filter(step => step.from.includes(matter.status))
  if (current.length === 0) throw new Refused('conflict', 'statusChanged', undefined, facts(question, move.action))
  const step = current.find(each => failing(each, question) === undefined)
  if (step) return step
  const name = failing(current[0]!, question)!, rule = guard(name)
  throw new Refused(rule.code, name, rule.field, { ...facts(question, move.action), ...rule.facts?.(question) })
}

function checkInputs (step: Step, move: Move) {
  for (const name of Object.keys(inputs) as InputName[]) {
    const given = move[name] !== undefined, asked = step.asks?.[name]
    if (asked === 'must' && !given) throw new Refused('invalid', 'required', name)
    if (!asked && given) throw new Refused('invalid', 'notAsked', name)
  }
}

const nextStatus = (step: Step, matter: Matter) => ({ same: matter.status, before: matter.deferral?.from ?? matter.status })[step.to as 'same' | 'before'] ?? step.to

/** What a line keeps of what was said. What only a formality asks for is kept in its body, by its effects. */
const kept = ['note', 'photos', 'until', 'clock', 'materials', 'costFen', 'scores', 'reason', 'result', 'keyIds', 'lendingId'] as const satisfies readonly (keyof Move & keyof TimelineEvent)[]

const saidIn = (move: Move): Pick<Move, typeof kept[number]> =>
  Object.fromEntries(kept.filter(name => move[name] !== undefined).map(name => [name, move[name]]))

function lineOf (step: Step, matter: Matter, next: Matter, move: Move, who: Mover, estate: Estate, at: number): TimelineEvent {
  const { key, action, assigneeId, clerkId, borrower, successor } = move
  const toId = assigneeId ?? clerkId ?? borrower?.personId ?? successor?.requester.personId
  return {
    seq: matter.timeline.length + 1, action, key, at, by: who.id, byName: who.name, from: matter.status, to: next.status,
    ...saidIn(move),
    ...(toId && { toId, toName: successor?.requester.name ?? staffOf(estate, toId)?.name ?? '' }),
    ...(successor && !toId && { toName: who.name }),
    ...(borrower && !toId && { toName: borrower.name }),
    ...(step.inside && { inside: true as const }),
    ...(step.insideNote && { insideNote: true as const })
  }
}

/** Who is told of this line, without whoever acted; told on the phone wins over told in the inbox. */
export function audience (step: Pick<Step, 'tell' | 'post'>, matter: Matter, by: string, estate: Estate, now: number) {
  const people = (parts: readonly Part[] = []) => [...new Set(parts.flatMap(part => peopleOf(part, matter, estate, now)))].filter(id => id !== by)
  const push = people(step.tell)
  return { push, post: people(step.post).filter(id => !push.includes(id)) }
}

/** Nothing where nobody is told; a new wall is an entry all the same, since the courier takes back what the accused were told. */
export const outgoing = (seq: number, told: Omit<Outgoing, 'seq'>, isWalled = false): Outgoing[] =>
  isWalled || told.push.length + told.post.length > 0 ? [{ seq, ...told }] : []

/**
 * @param flow the table of the matter's kind
 * @param now ms
 * @returns the next matter with its new line and what it owes people; `rev` one higher
 * @throws Refused `forbidden` not this person's part · `conflict` status or a condition stands against it · `invalid` inputs
 */
export function advance (flow: Flow, matter: Matter, move: Move, who: Mover, estate: Estate, now: number): Matter {
  const step = choose(flow, { matter, move, who, estate, now })
  checkInputs(step, move)
  if (step.to === 'same' && matter.timeline.length >= longestTimeline && !step.by.includes('system')) throw new Refused('conflict', 'timelineFull')
  const draft = structuredClone(matter)
  for (const name of step.does ?? []) effects[name](draft, { move, who, estate, now })
  draft.status = nextStatus(step, matter)
  step.stops?.forEach(name => stop(draft, name, now))
  step.halts?.forEach(name => halt(draft, name, now))
  step.starts?.forEach(name => start(draft, name, estate, now))
  if (ended.includes(draft.status)) stopAll(draft, now)
  draft.rev += 1
  draft.updatedAt = now
  const line = lineOf(step, matter, draft, move, who, estate, now)
  draft.timeline = [...matter.timeline, line]
  draft.outbox = [...matter.outbox, ...outgoing(line.seq, audience(step, draft, who.id, estate, now), draft.hiddenFrom.length > matter.hiddenFrom.length)]
  return derive(draft, estate, now)
}
