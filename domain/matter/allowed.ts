/** The two questions everyone asks of a flow: what may this person do now, and which row does an action take. */
import type { Estate } from '../estate/estate'
import type { Acting } from '../people/person'
import { guard, type Question } from './guards'
import { isOfHousehold } from './household'
import { statuses, type Matter } from './matter'
import { peopleOf, type Part } from './parts'
import type { Action, Flow, Step } from './step'

/** Neighbours are the residents of the estate, for matters of public areas that are not their own. */
const isNeighbour = (matter: Matter, who: Question['who']) =>
  matter.public && who.roles.includes('resident') && matter.requester.personId !== who.id

/** Parts that name nobody by id: whoever fits plays them. */
const byFit: Partial<Record<Part, (question: Question) => boolean>> = {
  neighbour: ({ matter, who }) => isNeighbour(matter, who),
  household: ({ matter, who, estate }) => isOfHousehold(matter, who, estate)
}

export const plays = (part: Part, question: Question): boolean =>
  byFit[part]?.(question) ?? peopleOf(part, question.matter, question.estate, question.now).includes(question.who.id)

export const failing = (step: Step, question: Question) => step.when?.find(name => !guard(name).holds(question))

/** May this step be taken by this person now? */
export const open = (step: Step, question: Question): boolean =>
  step.from.includes(question.matter.status) && step.by.some(part => plays(part, question)) && failing(step, question) === undefined

/** The actions this person may take now: the page draws a button for each, the function refuses the rest. */
export const allowed = (flow: Flow, matter: Matter, who: Acting, estate: Estate, now: number): Action[] => [
  ...new Set(flow.filter(step => open(step, { matter, who, estate, now })).map(step => step.action))
]

/** Sending the same work to somebody else is a step back or aside, never what a matter waits for. */
export const leadsOn = ({ to }: Pick<Step, 'to'>, { status }: Pick<Matter, 'status'>) => to === 'same' || to === 'before' || statuses.indexOf(to) > statuses.indexOf(status)

/** The first prominent step that is this person's to take now and leads on. */
export const leadingOn = (flow: Flow, matter: Matter, who: Acting, estate: Estate, now: number): Action | undefined =>
  flow.find(step => step.look === 'primary' && leadsOn(step, matter) && open(step, { matter, who, estate, now }))?.action
