/** At the counter: signing on a clerk's device, papers that are filed, and errors that are put right. */
import type { InferOutput } from 'valibot'
import { agreement } from '@domain/acknowledgement/agreement'
import type { acknowledgement } from '@domain/acknowledgement/contract'
import { mustShow, signatoryOf } from '@domain/acknowledgement/signatory'
import { actView, type ActView } from '@domain/acknowledgement/view'
import type { AuditAct } from '@domain/audit/entry'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { counts } from '@domain/people/occupancy'
import type { RegisterEntry } from '@domain/register/entry'
import type { Context } from '../kit/context'
import { entryById } from '../register/repo'
import { drawnFor, standing, type Said } from './acts'
import { actById } from './acts-repo'
import { agreementHash, correctionId } from './fingerprint'
import { freeze, mustBeSame } from './freeze'
import { picturesOf, shownWith, type Given } from './pictures'
import { mustBeInForce } from './steps'

type Input<M extends keyof typeof acknowledgement.methods> = InferOutput<typeof acknowledgement.methods[M]['input']>

/** @throws Refused notFound where nobody is recorded so now, forbidden where it is the clerk themselves */
async function somebody ({ who, now }: Context, entryId: string): Promise<RegisterEntry> {
  const entry = await entryById(who.estateId, entryId)
  if (!entry || !counts({ ...entry, ended: entry.ended }, now)) throw new Refused('notFound', 'noEntryNow', 'entryId')
  if (entry.personId === who.id) throw new Refused('forbidden', 'ownWitness', 'entryId')
  return entry
}

interface Filing { entry: RegisterEntry, edition: string, said: Omit<Said, 'at' | 'evidence'>, given: readonly Given[], evidence?: Said['evidence'], audited: AuditAct }

async function file ({ entry, edition: name, said, given, evidence, audited }: Filing, context: Context): Promise<ActView> {
  const { who, estate, now } = context, edition = await mustBeInForce(who.estateId, name), pictures = await picturesOf(given, who.id)
  const act = await drawnFor(entry, edition, estate, { ...said, at: now, evidence: { ...evidence, witness: { id: who.id, name: who.name } } }, pictures)
  const { premisesId, label } = entry
  return actView(await freeze(act, context, pictures, {
    act: audited, subjectId: entry.personId ?? entry._id, premisesId, label, details: { edition: name, number: act.number }, ...(said.corrects && { reason: said.corrects.reason })
  }))
}

/** Said and seen across the counter, in one moment. */
const onDevice = (now: number): Said['evidence'] => ({ agreed: { version: agreement.version, hash: agreementHash, at: now }, readAt: now, confirmedAt: now })

/** @throws Refused conflict where they have signed, invalid where a company's seal or power of attorney is missing */
export async function signAtCounter ({ key, entryId, edition, strokes, seal, attorney }: Input<'signAtCounter'>, context: Context): Promise<ActView> {
  const entry = await somebody(context, entryId), { id, act } = await standing(context.who.estateId, edition, entryId), given = shownWith({ seal, attorney })
  if (act) return actView(mustBeSame(act, { key }))
  mustShow(signatoryOf(entry), given.map(each => each.kind))
  return file({ entry, edition, said: { _id: id, way: 'counter', key, strokes }, given, evidence: onDevice(context.now), audited: 'witnessSigning' }, context)
}

/** @throws Refused conflict where they have signed, invalid where its day is still to come */
export async function fileScan ({ key, entryId, edition, signedOn, pages }: Input<'fileScan'>, context: Context): Promise<ActView> {
  if (signedOn > day(context.now)) throw new Refused('invalid', 'dayAhead', 'signedOn')
  const entry = await somebody(context, entryId), { id, act } = await standing(context.who.estateId, edition, entryId)
  if (act) return actView(mustBeSame(act, { key }))
  return file({ entry, edition, said: { _id: id, way: 'paper', key, signedOn }, given: pages.map(ticket => ({ kind: 'page', ticket })), audited: 'fileScan' }, context)
}

/** @throws Refused notFound where there is no such act of this edition, conflict where it was corrected already, or whoever signs now has an act that counts */
export async function correct ({ key, id: wrongId, reason, entryId, edition, strokes, seal, attorney }: Input<'correct'>, context: Context): Promise<ActView> {
  const { who, now } = context, wrong = await actById(who.estateId, wrongId), _id = correctionId(wrongId), corrects = wrong && { id: wrongId, number: wrong.number, reason }
  if (!corrects || wrong.edition !== edition) throw new Refused('notFound', 'noAcknowledgement', 'id')
  const entry = await somebody(context, entryId), before = await actById(who.estateId, _id), given = shownWith({ seal, attorney })
  if (before) return actView(mustBeSame(before, { key, corrects }))
  const { act: theirs } = await standing(who.estateId, edition, entryId)
  if (theirs && theirs._id !== wrongId) throw new Refused('conflict', 'acknowledged', 'entryId', { number: theirs.number })
  mustShow(signatoryOf(entry), given.map(each => each.kind))
  return file({ entry, edition, said: { _id, way: 'counter', key, strokes, corrects }, given, evidence: onDevice(now), audited: 'correctSigning' }, context)
}
