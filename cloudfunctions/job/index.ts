import { jobCardOf } from '@domain/job/card'
import { job } from '@domain/job/contract'
import { maskedMove } from '@domain/job/move'
import { jobViews } from '@domain/job/views'
import { Refused } from '@domain/kit/errors'
import { askAbout } from '../content/pictures'
import { cursorOf } from '../kit/cursor'
import { serve } from '../kit/serve'
import { fileOf } from '../kit/ticket'
import { act } from '../matter/act'
import { vetLine } from '../matter/vet'
import { flowFor, lookFrom, ofVendor, see, seen } from './look'
import { jobOrder, jobsOf } from './repo'

/** What a refusal tells beside its reason is meant for people of the estate. */
function withoutFacts (error: unknown): never {
  if (error instanceof Refused && error.reason === 'noMatter') throw new Refused('notFound', 'jobGone', 'id')
  throw error instanceof Refused ? new Refused(error.code, error.reason, error.field) : error
}

export const main = serve(job, {
  async list ({ view, after, limit }, context) {
    const of = await ofVendor(context)
    const found = await jobsOf(of.who).list(jobViews[view], limit + 1, after)
    const shown = found.slice(0, limit)
    return { items: shown.flatMap(each => { const seen = lookFrom(each, of); return seen ? [jobCardOf(seen)] : [] }), ...(found.length > limit && { next: cursorOf(jobOrder, shown.at(-1)!) }) }
  },

  async get ({ id }, context) {
    const of = await ofVendor(context)
    return see(await jobsOf(of.who).get(id).catch(withoutFacts), of)
  },

  async act ({ id, photos, ...said }, context) {
    const of = await ofVendor(context), files = photos?.map(ticket => fileOf(ticket, of.who.id, 'photos'))
    const move = { ...maskedMove(said), ...(files && { photos: files }) }
    const matter = await act(flowFor(of), id, move, of.who, of.estate, of.now, vetLine(context)).catch(withoutFacts)
    await askAbout(matter, files ?? [], context.openId, of.now)
    const view = await seen(matter, of)
    return view ? { job: view } : {}
  }
})
