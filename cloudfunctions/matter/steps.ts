/** Showing and moving a matter: what the function of every domain offers for matters of its kinds. */
import { flowOf } from '@domain/flows'
import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import type { Kind, Matter } from '@domain/matter/matter'
import type { Move, moveInput } from '@domain/matter/move'
import type { Flow } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { askAbout } from '../content/pictures'
import type { Context } from '../kit/context'
import { fileOf } from '../kit/ticket'
import { act } from './act'
import { settle, type Errands } from './errands'
import { matters } from './repo'
import { show } from './show'
import { vetLine } from './vet'

/** What a domain does beside. */
interface Beside {
  /** What its steps owe to other documents, settled at once; whatever fails is settled by the timer. */
  errands?: Errands
  /** What the function makes of an input before the engine sees it. */
  prepare?: (input: Omit<InferOutput<typeof moveInput>, 'id' | 'photos'>, context: Context) => Partial<Move>
  /** Looks at the next matter before it is written, or adds what only the function knows; may refuse it. */
  before?: (after: Matter, context: Context) => Promise<Matter>
}

/** @throws Refused notFound for a matter of another domain: its steps may owe what this function does not know of */
const flowAmong = (kinds: readonly Kind[]) => (matter: Matter): Flow => {
  if (!kinds.includes(matter.kind)) throw new Refused('notFound', 'noMatter', 'id')
  return flowOf(matter)
}

/** @param kinds those of the domain */
export const steps = (kinds: readonly Kind[], { errands = {}, prepare = () => ({}), before = async after => after }: Beside = {}) => ({
  async get ({ id }: { id: string }, context: Context): Promise<MatterView> {
    const matter = await matters(context.who).get(id)
    flowAmong(kinds)(matter)
    return show(await settle(matter, errands, context.estate, context.now), context)
  },

  async act ({ id, photos, ...move }: InferOutput<typeof moveInput>, context: Context): Promise<MatterView> {
    const { who, estate, now, openId } = context
    const files = photos?.map(ticket => fileOf(ticket, who.id, 'photos')), vet = vetLine(context)
    const matter = await act(flowAmong(kinds), id, { ...move, ...prepare(move, context), ...(files && { photos: files }) }, who, estate, now, async after => {
      await context.sure()
      return vet(await before(after, context))
    })
    await askAbout(matter, files ?? [], openId, now)
    return show(await settle(matter, errands, estate, now), context)
  }
})
