import type { InputName } from '@domain/matter/move'
import type { Step } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'

/** In which order a form asks; what chooses comes before what explains. */
const order: readonly InputName[] = [
  'vendorIds', 'agreedFen', 'result', 'scores', 'reason', 'duplicateOf', 'categoryId', 'priority', 'assigneeId', 'clerkId', 'accusedIds', 'until', 'note', 'photos', 'materials', 'costFen', 'clock'
]

/** What the form of this step asks for, in its order. */
export const asksOf = ({ asks = {} }: Step): { name: InputName, must: boolean }[] =>
  [...order, ...(Object.keys(asks) as InputName[]).filter(name => !order.includes(name))].filter(name => asks[name]).map(name => ({ name, must: asks[name] === 'must' }))

/** Only a word that may be left out: such a step is done in one tap. @param known what nobody has to be asked for */
export const isOneTap = (step: Step, known: object = {}) => step.look !== 'danger' && asksOf(step).every(({ name, must }) => name in known || (name === 'note' && !must))

type About = Pick<MatterView, 'id' | 'kind'>

/** Steps that have a page of their own, by what they ask for. */
const pages: Partial<Record<InputName, (matter: About) => string>> = {
  assigneeId: ({ id, kind }) => `/work-order/assign/index?id=${id}&kind=${kind}`
}

/** The page of this step, if it has one. */
export const pageOf = (step: Step, matter: About): string | undefined =>
  asksOf(step).map(({ name }) => pages[name]?.(matter)).find(page => page !== undefined)

/** Whether a form that knows these fields can ask all it must. */
export const isAskable = (step: Step, known: Partial<Record<InputName, unknown>>): boolean => asksOf(step).every(({ name, must }) => !must || known[name] !== undefined)
