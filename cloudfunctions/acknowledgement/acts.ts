/** What an act says before it is frozen: whose it is, for which premises, and what was signed. */
import type { Acknowledgement } from '@domain/acknowledgement/act'
import { actNumber } from '@domain/acknowledgement/act'
import type { Edition } from '@domain/acknowledgement/edition'
import type { Drawn } from '@domain/acknowledgement/paper'
import { signatoryOf } from '@domain/acknowledgement/signatory'
import { addressee, declarations, placeWords } from '@domain/acknowledgement/text'
import type { Estate } from '@domain/estate/estate'
import type { Premises } from '@domain/estate/premises'
import { Refused } from '@domain/kit/errors'
import type { RegisterEntry } from '@domain/register/entry'
import { premisesById } from '../premises/repo'
import { actsByIds, actsOfEntries } from './acts-repo'
import { actId, correctionId, sha256 } from './fingerprint'
import type { Picture } from './pictures'

/**
 * Where these signatories' acts of one edition stand, or would stand: what was corrected counts no more, whosever it became.
 * @returns by entry, in as many round trips for ten as for one
 */
export async function standings (estateId: string, edition: string, entryIds: readonly string[]): Promise<Map<string, { id: string, act?: Acknowledgement }>> {
  const acts = await actsOfEntries(estateId, edition, entryIds), corrections = await actsByIds(estateId, acts.map(each => correctionId(each._id)))
  return new Map(entryIds.map(entryId => {
    const own = acts.filter(each => each.entryId === entryId), act = own.find(({ _id }) => !corrections.some(each => each._id === correctionId(_id)))
    return [entryId, { id: actId(estateId, edition, entryId, own.at(-1)?._id), ...(act && { act }) }]
  }))
}

export const standing = async (estateId: string, edition: string, entryId: string): Promise<{ id: string, act?: Acknowledgement }> =>
  (await standings(estateId, edition, [entryId])).get(entryId)!

export const placeOf = (premises: Premises, { zones }: Pick<Estate, 'zones'>): string => placeWords(premises, zones.find(each => each.id === premises.zoneId)?.name ?? '')

export type Said = Pick<Drawn, '_id' | 'way' | 'at' | 'key'> & Pick<Partial<Drawn>, 'strokes' | 'corrects' | 'signedOn'> & { evidence: Omit<Drawn['evidence'], 'editionHash' | 'textHash' | 'strokesHash' | 'pictures'> }

/** @throws Refused notFound where the premises are no longer there */
export async function drawnFor (entry: RegisterEntry, edition: Edition, estate: Estate, said: Said, pictures: readonly Picture[]): Promise<Drawn> {
  const premises = await premisesById(entry.estateId, entry.premisesId)
  if (!premises) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  const { _id: premisesId, zoneId, building, entrance, label } = premises, place = placeOf(premises, estate), signatory = signatoryOf(entry)
  const text = declarations(addressee(estate), place, edition.edition, signatory)
  return {
    ...said, v: 1, estateId: entry.estateId, number: actNumber(edition.edition, said._id), edition: edition.edition, premisesId, zoneId, building, ...(entrance !== undefined && { entrance }), label, place,
    entryId: entry._id, ...(entry.personId !== undefined && { personId: entry.personId }), relation: entry.relation, signatory, text,
    evidence: {
      ...said.evidence, editionHash: edition.hash!, textHash: sha256(text.join('\n')), ...(said.strokes && { strokesHash: sha256(JSON.stringify(said.strokes)) }),
      pictures: pictures.map(({ kind, fileId, hash }) => ({ kind, fileId, hash }))
    }
  }
}
