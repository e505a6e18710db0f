/** After a new key: everything sealed under an older one is sealed anew. */
import { currentKey, keyOf, seal, sealNumber, unseal } from '../../cloudfunctions/kit/seal'
import type { Command, Surroundings } from './command'
import type { Database } from './connect'
import { pages } from './pages'
import { sealedPlaces, type SealedPlace } from './sealed-places'

interface Lying { sealed: string, index?: string }
type Document = { _id: string } & Record<string, unknown>

const at = (document: Document, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], document)

const everyone = '.*.'

/** The place itself or, where it names each of a list, one for each that the document has. */
export function placesIn (document: Document, place: SealedPlace): SealedPlace[] {
  const [list, field] = place.path.split(everyone)
  if (field === undefined) return [place]
  const found = at(document, list!)
  return Array.isArray(found) ? found.map((_each, n) => ({ ...place, path: `${list}.${n}.${field}` })) : []
}

/** What lies in this place of the document, if anything. */
export function lyingIn (document: Document, { path, index }: SealedPlace): Lying | undefined {
  const value = at(document, path)
  if (!value) return undefined
  return index ? value as Lying : { sealed: value as string }
}

const isOld = ({ sealed, index }: Lying) => [sealed, index].some(each => each !== undefined && keyOf(each) !== currentKey())

/**
 * Seals one number anew, unless it has been changed since it was read: then whoever changed it has sealed it.
 * @returns whether it was this write
 * @throws Error where it cannot be opened
 */
export async function resealOne (db: Database, { collection, path, index }: SealedPlace, id: string, { sealed }: Lying): Promise<boolean> {
  const plain = unseal(sealed), place = index ? `${path}.sealed` : path
  const anew = index && sealNumber(index, plain)
  const update = anew ? { [place]: anew.sealed, [`${path}.index`]: anew.index } : { [place]: seal(plain) }
  const { updated } = await db.collection(collection).where({ _id: id, [place]: sealed }).update(update) as { updated?: number }
  return updated === 1
}

interface Count { seen: number, old: number, sealed: number, overtaken: number, failed: number }

async function resealPlace (place: SealedPlace, { db, dryRun, page, print, progress }: Surroundings): Promise<Count> {
  const { collection, path } = place, name = `${collection}.${path}`
  const count: Count = { seen: 0, old: 0, sealed: 0, overtaken: 0, failed: 0 }
  for await (const documents of pages<Document>(db, collection, { fields: { [path.split(everyone)[0]!]: true }, page })) {
    for (const [document, here] of documents.flatMap(each => placesIn(each, place).map(found => [each, found] as const))) {
      const lying = lyingIn(document, here)
      if (!lying) continue
      count.seen++
      if (!isOld(lying)) continue
      count.old++
      if (dryRun) continue
      try {
        count[await resealOne(db, here, document._id, lying) ? 'sealed' : 'overtaken']++
      } catch (error) {
        count.failed++
        print(`WRONG ${name} of ${document._id}: ${(error as Error).message}`)
      }
    }
    progress(`${name}: ${count.seen} looked at, ${dryRun ? `${count.old} to seal anew` : `${count.sealed} sealed anew`}`)
  }
  const { seen, old, sealed, overtaken, failed } = count
  print(dryRun ? `${name}: ${old} of ${seen} to seal anew` : `${name}: ${sealed} of ${seen} sealed anew${overtaken ? `, ${overtaken} changed meanwhile` : ''}${failed ? `, ${failed} FAILED` : ''}`)
  return count
}

/** Page after page by `_id`; what is done is under the new key, so that broken off anywhere it goes on from there. */
export const reseal: Command = async surroundings => {
  surroundings.print(`the newest key is ${currentKey()}`)
  let left = 0
  for (const place of sealedPlaces) {
    const { old, sealed } = await resealPlace(place, surroundings)
    left += old - sealed
  }
  if (!surroundings.dryRun) surroundings.print(left === 0 ? 'only the newest key is needed' : `${left} to look at again: run it once more`)
  return surroundings.dryRun || left === 0
}
