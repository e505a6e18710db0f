/** Editions as they are written, frozen and read. */
import type { InferOutput } from 'valibot'
import type { acknowledgement } from '@domain/acknowledgement/contract'
import { editionId, frozenText, mustBeDraft, mustFit, mustFollow, type Edition } from '@domain/acknowledgement/edition'
import { editionPaper } from '@domain/acknowledgement/paper'
import { editionCard, editionView, type EditionCard, type EditionView } from '@domain/acknowledgement/view'
import { Refused } from '@domain/kit/errors'
import { may } from '@domain/people/capability'
import type { Who } from '@domain/people/person'
import { append } from '../audit/repo'
import { forgetEstates, keepHandbook } from '../estate/repo'
import { write } from '../files/store'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { forget } from '../kit/enter'
import { linksFor } from '../kit/links'
import { printPaper } from '../kit/paper/print'
import { pathFor, sha256 } from './fingerprint'
import { addEdition, editionById, editionIn, editionInForce, editionsOf, inForceIn, keepEditionIn } from './repo'

type Input<M extends keyof typeof acknowledgement.methods> = InferOutput<typeof acknowledgement.methods[M]['input']>

const noEdition = () => new Refused('notFound', 'noEdition', 'edition')
const sees = (who: Who) => ({ state }: Pick<Edition, 'state'>) => state !== 'draft' || may(who, 'keepHandbook')

export const editions = async (_input: object, { who }: Context): Promise<EditionCard[]> => (await editionsOf(who.estateId)).filter(sees(who)).map(editionCard)

/** @throws Refused notFound, for residents also while it is a draft */
export async function edition ({ edition: name }: Input<'edition'>, { who }: Context): Promise<EditionView> {
  const found = await editionById(who.estateId, editionId(who.estateId, name))
  if (!found || !sees(who)(found)) throw noEdition()
  return editionView(found, found.fileId && (await linksFor([found.fileId])).get(found.fileId))
}

/** @throws Refused conflict where it is frozen, or somebody has written meanwhile */
export async function keepEdition ({ rev, ...said }: Input<'keepEdition'>, { who: { estateId } }: Context): Promise<EditionView> {
  mustFit(said.chapters)
  const _id = editionId(estateId, said.edition), next: Edition = { _id, v: 1, estateId, state: 'draft', ...said, rev: rev + 1 }
  if (rev === 0) {
    if (!await addEdition(next)) throw new Refused('conflict', 'editionChanged', 'rev')
    return editionView(next)
  }
  return inTransaction(async transaction => {
    const before = await editionIn(transaction, estateId, _id)
    if (!before) throw noEdition()
    mustBeDraft(before, rev)
    await keepEditionIn(transaction, next)
    return editionView(next)
  })
}

/** Two who publish at once meet in the audit log, which is one line of entries: the second one sees the first. */
const frozen = (edition: Edition, rev: number, { who, now }: Context, file: Pick<Edition, 'fileId' | 'fileHash'>): Promise<Edition> => inTransaction(async transaction => {
  const [current, inForce] = [await editionIn(transaction, who.estateId, edition._id), await inForceIn(transaction, who.estateId)]
  if (!current) throw noEdition()
  mustBeDraft(current, rev)
  mustFollow(current, inForce)
  const next: Edition = { ...current, state: 'published', publishedAt: now, publishedBy: who.id, hash: sha256(frozenText(current)), ...file }
  await keepEditionIn(transaction, next)
  if (inForce) await keepEditionIn(transaction, { ...inForce, state: 'retired' })
  await keepHandbook(transaction, who.estateId, current.edition)
  await append(transaction, who, { act: 'publishEdition', details: { edition: current.edition } }, now)
  return next
})

/** @throws Refused conflict where it is published already, changed meanwhile, or not later than the one in force */
export async function publishEdition ({ edition: name, rev }: Input<'publishEdition'>, context: Context): Promise<EditionView> {
  const { who: { estateId }, estate, now } = context
  const [found, inForce] = await Promise.all([editionById(estateId, editionId(estateId, name)), editionInForce(estateId)])
  if (!found) throw noEdition()
  mustBeDraft(found, rev)
  mustFollow(found, inForce)
  const pdf = await printPaper(editionPaper(found, estate, now)), fileHash = sha256(pdf)
  const published = await frozen(found, rev, context, { fileId: await write(pathFor(estateId, 'handbook', fileHash, now), pdf), fileHash })
  forget()
  forgetEstates()
  return editionView(published)
}
