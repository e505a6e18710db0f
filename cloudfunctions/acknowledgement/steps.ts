/** The steps before a signature: what was read, what was agreed to, and whose phone it is. */
import type { InferOutput } from 'valibot'
import { agreement } from '@domain/acknowledgement/agreement'
import type { acknowledgement } from '@domain/acknowledgement/contract'
import type { Edition } from '@domain/acknowledgement/edition'
import { confirmedFor, mustHaveReached, newReading, withAgreed, withRead, type Reading } from '@domain/acknowledgement/reading'
import { readingView, type ReadingView } from '@domain/acknowledgement/view'
import { Refused } from '@domain/kit/errors'
import { maskPhone } from '@domain/register/numbers'
import type { Context } from '../kit/context'
import { phoneOf } from '../kit/phone-code'
import { unseal } from '../kit/seal'
import { entriesOfPerson } from '../register/repo'
import { agreementHash } from './fingerprint'
import { changeReading, editionInForce } from './repo'

type Input<M extends keyof typeof acknowledgement.methods> = InferOutput<typeof acknowledgement.methods[M]['input']>

/** @throws Refused notFound where there is none yet, conflict where another one is in force */
export async function mustBeInForce (estateId: string, edition: string): Promise<Edition> {
  const found = await editionInForce(estateId)
  if (!found) throw new Refused('notFound', 'noEdition', 'edition')
  if (found.edition !== edition) throw new Refused('conflict', 'notInForce', 'edition', { edition: found.edition })
  return found
}

export const viewOf = (reading: Reading, now: number): ReadingView => readingView(reading, agreementHash, confirmedFor, now)

export const freshReading = ({ who: { estateId, id }, now }: Context, edition: string): Reading => newReading(estateId, edition, id, now)

const change = async (context: Context, edition: string, next: (reading: Reading) => Reading): Promise<ReadingView> =>
  viewOf(await changeReading(freshReading(context, edition), next), context.now)

export async function progress ({ edition, chapters }: Input<'progress'>, context: Context): Promise<ReadingView> {
  const found = await mustBeInForce(context.who.estateId, edition)
  return change(context, edition, reading => withRead(reading, found.chapters.length, chapters, context.now))
}

/** @throws Refused conflict where the wording has changed since it was shown */
export async function agree ({ edition, version }: Input<'agree'>, context: Context): Promise<ReadingView> {
  if (version !== agreement.version) throw new Refused('conflict', 'agreementChanged', 'version')
  await mustBeInForce(context.who.estateId, edition)
  return change(context, edition, reading => withAgreed(reading, { version, hash: agreementHash, at: context.now }))
}

/** Numbers that are kept for this person: of their account, and of the register's entries they are bound by. */
async function numbersOf ({ person, who }: Context): Promise<string[]> {
  const entries = (await entriesOfPerson(who.id)).filter(each => who.occupancies.some(tie => tie.id === each._id))
  return [...person?.phoneSealed ? [person.phoneSealed] : [], ...entries.flatMap(each => each.phone ? [each.phone.sealed] : [])].map(unseal)
}

/** @throws Refused conflict where another step comes first, forbidden where the number is somebody else's */
export async function confirm ({ edition, code }: Input<'confirm'>, context: Context): Promise<ReadingView> {
  await mustBeInForce(context.who.estateId, edition)
  const { now } = context, known = await numbersOf(context)
  if (known.length === 0) throw new Refused('forbidden', 'noPhoneKept', 'code')
  await change(context, edition, reading => { mustHaveReached('confirm', reading, agreementHash, now); return reading })
  const phone = await phoneOf(code)
  if (!known.includes(phone)) throw new Refused('forbidden', 'phoneDiffers', 'code')
  return change(context, edition, reading => ({ ...reading, confirmed: { at: now, phoneMask: maskPhone(phone) } }))
}
