/** What one person may read of it; a list of what may travel. */
import { dayLength } from '../kit/calendar'
import type { Looking } from '../matter/bodies'
import type { Matter } from '../matter/matter'
import { isStaff } from '../matter/scope'
import type { FileLink } from '../matter/view'
import type { Who } from '../people/person'
import type { Contractor, Deduction, Drawing, Extension, Noise, Patrol, Permit, RenovationFiling, Review, Span, Stage, Supplement, Violation, Worker } from './filing'
import { rulesOf } from './rules'
import { lastDay, standingOf, type Standing } from './standing'
import { toReturnFen } from './sums'
import { worksIn, type Work } from './works'

type Shown<T> = Omit<T, 'photos' | 'fixedPhotos'> & { photos: FileLink[], fixedPhotos?: FileLink[] }

export interface WorkerView extends Omit<Worker, 'idSealed' | 'photo'> { photo?: FileLink, until?: string, standing?: Standing }

export interface RenovationView {
  contractor: Omit<Contractor, 'phoneSealed'>
  works: Work[]
  period: Span
  drawings: { kind: Drawing['kind'], file: FileLink }[]
  workers: WorkerView[]
  undertaking: { name: string, at: number, text: string }
  supplements: Supplement[]
  reviews: Review[]
  stage?: Stage
  bills?: { depositBillId?: string | undefined, feeBillIds: string[] }
  permit?: Permit & { standing: Standing }
  extensions: Extension[]
  patrols: Shown<Patrol>[]
  violations: Shown<Violation>[]
  noise: Noise[]
  acceptance: RenovationFiling['acceptance']
  /** Since when the final acceptance is possible. */
  finalFrom?: number
  depositFen: number
  deductions: Shown<Deduction>[]
  /** What goes back as things stand. */
  toReturnFen: number
  refund?: { at: number, fen: number }
  /** Staff only. */
  linked?: string[]
}

/** Every stored file of a filing. */
export const filesIn = ({ drawings, workers, patrols, violations, deductions }: RenovationFiling): string[] => [
  ...drawings.map(each => each.file), ...workers.flatMap(each => each.photo || []), ...patrols.flatMap(each => each.photos),
  ...violations.flatMap(each => [...each.photos, ...each.fixedPhotos ?? []]), ...deductions.flatMap(each => each.photos)
]

export function renovationView (matter: Matter, body: RenovationFiling, { who, estate, now, files }: Looking): RenovationView {
  const { contractor: { phoneSealed: _sealed, ...contractor }, permit, refund, stage, bills } = body
  const links = (ids: readonly string[]) => ids.flatMap(files)
  const worker = ({ idSealed: _id, photo, ...each }: Worker): WorkerView => ({
    ...each, ...(links([photo])[0] && { photo: links([photo])[0]! }),
    ...(permit && { until: lastDay(permit, each), standing: standingOf(matter, permit, { ...each, idSealed: '', photo }, now) })
  })
  return {
    contractor, works: worksIn(estate, body.works), period: body.period, drawings: body.drawings.flatMap(({ kind, file }) => links([file]).map(link => ({ kind, file: link }))),
    workers: body.workers.map(worker), undertaking: { name: body.undertaking.name, at: body.undertaking.at, text: body.undertaking.text },
    supplements: body.supplements, reviews: body.reviews, ...(stage && { stage }), ...(bills && { bills }),
    ...(permit && { permit: { ...permit, standing: standingOf(matter, permit, undefined, now) } }), extensions: body.extensions,
    patrols: body.patrols.map(each => ({ ...each, photos: links(each.photos) })),
    violations: body.violations.map(({ fixedPhotos, ...each }) => ({ ...each, photos: links(each.photos), ...(fixedPhotos && { fixedPhotos: links(fixedPhotos) }) })),
    noise: body.noise, acceptance: body.acceptance, ...(body.acceptance.first && { finalFrom: body.acceptance.first.at + rulesOf(estate).observationDays * dayLength }), depositFen: body.depositFen,
    deductions: body.deductions.map(each => ({ ...each, photos: links(each.photos) })), toReturnFen: toReturnFen(body), ...(refund && { refund: { at: refund.at, fen: refund.fen } }),
    ...(isStaff(who) && { linked: body.linked })
  }
}

/** Its stored files that this person will see. */
export const renovationFiles = (body: RenovationFiling, _who: Who): string[] => filesIn(body)
