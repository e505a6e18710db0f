/** Makes a signature last: drawn as PDF, stored, and added to the estate's chain in one transaction with the count of its building. */
import type { Acknowledgement } from '@domain/acknowledgement/act'
import { counted, type Tally } from '@domain/acknowledgement/counting'
import { editionId } from '@domain/acknowledgement/edition'
import { actPaper, type Drawn } from '@domain/acknowledgement/paper'
import type { Audited } from '@domain/audit/entry'
import { Refused } from '@domain/kit/errors'
import { hashOf } from '../audit/chain'
import { append } from '../audit/repo'
import { write } from '../files/store'
import { inTransaction, type Transaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { certified } from '../kit/paper/certify'
import { printPaper } from '../kit/paper/print'
import { removeFiles } from '../kit/storage'
import { actIn, actsOfEntryIn, addActIn, lastIn } from './acts-repo'
import { certificateOf } from './certificate'
import { correctionId, pathFor, sha256, tallyId } from './fingerprint'
import { note } from './note'
import type { Picture } from './pictures'
import { codeFor } from './proof'
import { editionIn, keepTallyIn, tallyIn } from './repo'

/** Whether this call has made it before; @throws Refused conflict naming the act that another call made */
export function mustBeSame (there: Acknowledgement, { key, corrects }: Pick<Drawn, 'key' | 'corrects'>): Acknowledgement {
  if (there.key !== key) throw new Refused('conflict', corrects ? 'correctedAlready' : 'acknowledged', undefined, { number: there.number })
  return there
}

async function draw (act: Drawn, { estate }: Context, pictures: readonly Picture[], toCertify: boolean): Promise<Buffer> {
  const of = (kind: Picture['kind']) => pictures.filter(each => each.kind === kind).map(each => each.bytes), [seal] = of('seal'), [attorney] = of('attorney')
  const code = codeFor({ estateId: act.estateId, id: act._id, edition: act.edition })
  try {
    return await printPaper(actPaper(act, estate, code, { seal, attorney, pages: of('page') }), undefined, { toCertify })
  } catch (error) {
    if (pictures.length === 0) throw error
    console.error(error)
    throw new Refused('invalid', 'pictureBroken', pictures[0]!.kind)
  }
}

/** The file as it stays: where the company has a certificate, that is in it before it is hashed. */
async function finished (act: Drawn, context: Context, pictures: readonly Picture[]): Promise<Buffer> {
  const certificate = await certificateOf(context.estate.letterhead), pdf = await draw(act, context, pictures, certificate !== undefined)
  return certificate ? certified(pdf, certificate, act.at) : pdf
}

async function count (transaction: Transaction, act: Acknowledgement, change: (tally: Tally) => Tally['acts']): Promise<void> {
  const { estateId, edition, zoneId, building, entrance } = act
  const tally = await tallyIn(transaction, { _id: tallyId(estateId, act), v: 1, estateId, edition, zoneId, building, ...(entrance !== undefined && { entrance }), acts: [] })
  await keepTallyIn(transaction, { ...tally, acts: change(tally) })
}

/**
 * Those who add to one chain meet at its end and one of them begins again, so what is looked up here is so when it is written.
 * @throws Refused conflict where the signatory has another act that counts
 */
async function mustBeOnly (transaction: Transaction, act: Drawn): Promise<void> {
  for (const other of await actsOfEntryIn(transaction, act)) {
    if (other._id !== act.corrects?.id && !await actIn(transaction, act.estateId, correctionId(other._id))) throw new Refused('conflict', 'acknowledged', undefined, { number: other.number })
  }
}

const added = (act: Drawn, file: Acknowledgement['file'], { who, now }: Context, audited: Audited | undefined): Promise<Acknowledgement> => inTransaction(async transaction => {
  const there = await actIn(transaction, act.estateId, act._id)
  if (there) return mustBeSame(there, act)
  await mustBeOnly(transaction, act)
  const edition = await editionIn(transaction, act.estateId, editionId(act.estateId, act.edition))
  if (edition?.state !== 'published') throw new Refused('conflict', 'notInForce', 'edition', { edition: act.edition })
  const last = await lastIn(transaction, act.estateId), link = { ...act, file, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? '' }
  const made: Acknowledgement = { ...link, hash: hashOf(link) }, wrong = act.corrects && await actIn(transaction, act.estateId, act.corrects.id)
  await addActIn(transaction, made)
  if (wrong) {
    await count(transaction, wrong, ({ acts }) => counted(acts, undefined, wrong._id))
    await note(transaction, wrong, undefined)
  }
  await count(transaction, made, ({ acts }) => counted(acts, { id: made._id, premisesId: made.premisesId }))
  await note(transaction, made, made.edition)
  if (audited) await append(transaction, who, audited, now)
  return made
})

/**
 * @param audited where somebody else than the signer did it
 * @returns the act, or the one the same call has made before
 * @throws Refused conflict where another call was quicker; nothing of this one is left
 */
export async function freeze (act: Drawn, context: Context, pictures: readonly Picture[], audited?: Audited): Promise<Acknowledgement> {
  const pdf = await finished(act, context, pictures), hash = sha256(pdf), fileId = await write(pathFor(act.estateId, 'acknowledgement', hash, act.at), pdf)
  const drop = () => removeFiles([fileId])
  const made = await added(act, { fileId, hash }, context, audited).catch(async (error: unknown) => { await drop(); throw error })
  if (made.file.fileId !== fileId) await drop()
  return made
}
