/** Signing on one's own phone, and what is one's own. */
import type { InferOutput } from 'valibot'
import { agreement } from '@domain/acknowledgement/agreement'
import type { acknowledgement } from '@domain/acknowledgement/contract'
import { mustHaveReached, readingId } from '@domain/acknowledgement/reading'
import { mustShow, signatoryOf } from '@domain/acknowledgement/signatory'
import { addressee, declarations } from '@domain/acknowledgement/text'
import { actView, editionCard, type ActView, type Mine } from '@domain/acknowledgement/view'
import { Refused } from '@domain/kit/errors'
import type { Occupancy } from '@domain/people/person'
import type { RegisterEntry } from '@domain/register/entry'
import type { Context } from '../kit/context'
import { premisesByIds } from '../premises/repo'
import { accountOf } from '../privacy/self'
import { entriesOfPerson, entryById } from '../register/repo'
import { drawnFor, placeOf, standing, standings } from './acts'
import { actsOf } from './acts-repo'
import { agreementHash } from './fingerprint'
import { freeze, mustBeSame } from './freeze'
import { picturesOf, shownWith } from './pictures'
import { editionInForce, readingById } from './repo'
import { freshReading, mustBeInForce, viewOf } from './steps'

type Input<M extends keyof typeof acknowledgement.methods> = InferOutput<typeof acknowledgement.methods[M]['input']>

/** @throws Refused notFound where they do not belong to these premises */
async function entryFor ({ who }: Context, premisesId: string): Promise<RegisterEntry> {
  const tie = who.occupancies.find(each => each.premisesId === premisesId), entry = tie && await entryById(who.estateId, tie.id)
  if (!entry) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  return entry
}

/** @throws Refused notFound for premises of others, conflict where a step comes first, it was signed, or another edition is in force */
export async function sign ({ key, edition: name, premisesId, strokes, device, ...shown }: Input<'sign'>, context: Context): Promise<ActView> {
  const { who, estate, now, openId } = context, entry = await entryFor(context, premisesId), { id, act } = await standing(who.estateId, name, entry._id)
  if (act) return actView(mustBeSame(act, { key }))
  const [edition, reading] = await Promise.all([mustBeInForce(who.estateId, name), readingById(readingId(who.estateId, name, who.id))])
  mustHaveReached('sign', reading ?? freshReading(context, name), agreementHash, now)
  const given = shownWith(shown)
  mustShow(signatoryOf(entry), given.map(each => each.kind))
  const pictures = await picturesOf(given, who.id), { agreed, readAt, confirmed } = reading!
  const evidence = { account: accountOf(openId), agreed: agreed!, readAt: readAt!, confirmedAt: confirmed!.at, phoneMask: confirmed!.phoneMask, ...(device && { device }) }
  return actView(await freeze(await drawnFor({ ...entry, personId: who.id }, edition, estate, { _id: id, way: 'phone', at: now, key, strokes, evidence }, pictures), context, pictures))
}

type Home = Mine['homes'][number]

/** What is to be said for one home, and by whom; nothing of it where the register lacks what it takes. */
function sayable (tie: Occupancy, entry: RegisterEntry | undefined, place: string | undefined, edition: string, { estate }: Context): Pick<Home, 'signatory' | 'text'> {
  if (!entry || place === undefined || (tie.relation === 'companyAgent' && !entry.company)) return {}
  const signatory = signatoryOf(entry)
  return { signatory, text: declarations(addressee(estate), place, edition, signatory) }
}

export async function mine (_input: object, context: Context): Promise<Mine> {
  const { who, estate, now } = context, { estateId, occupancies } = who
  const [edition, acts, entries, premises] = await Promise.all([
    editionInForce(estateId), actsOf(estateId, who.id), entriesOfPerson(who.id), premisesByIds(estateId, occupancies.map(each => each.premisesId), occupancies.length)
  ])
  const [signed, begun] = edition ? await Promise.all([standings(estateId, edition.edition, occupancies.map(each => each.id)), readingById(readingId(estateId, edition.edition, who.id))]) : []
  const homeOf = (tie: Occupancy): Home => {
    const place = premises.find(each => each._id === tie.premisesId), act = signed?.get(tie.id)?.act
    return { premisesId: tie.premisesId, label: tie.label, ...(edition && sayable(tie, entries.find(each => each._id === tie.id), place && placeOf(place, estate), edition.edition, context)), ...(act && { number: act.number }) }
  }
  const reading = edition && (begun ?? freshReading(context, edition.edition))
  return {
    ...(edition && { edition: editionCard(edition) }), ...(reading && { reading: viewOf(reading, now) }), agreement, homes: occupancies.map(homeOf), acts: acts.map(actView)
  }
}
