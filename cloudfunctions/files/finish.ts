import { cleanFile } from '@domain/files/clean'
import { largest, type Purpose } from '@domain/files/contract'
import { fileTypeOf, fileTypes, purposeOf, type FileType } from '@domain/files/file-type'
import { arrivalOf, storedPath, type Arrival } from '@domain/files/paths'
import { Refused } from '@domain/kit/errors'
import type { Who } from '@domain/people/person'
import { linksFor } from '../kit/links'
import { isTheirs, storedName } from './name'
import { read, remove, write } from './store'

/** @throws Refused invalid for what is no picture or no sound, or too large */
function checked (bytes: Buffer, purpose: Purpose) {
  if (bytes.length > largest[purpose]) throw new Refused('invalid', 'tooLarge', 'fileId')
  const type = fileTypeOf(bytes)
  const clean = type && purposeOf[type] === purpose ? cleanFile(type, bytes) : undefined
  if (!type || !clean) throw new Refused('invalid', purpose === 'photo' ? 'notImage' : 'notSound', 'fileId')
  return { type, clean: Buffer.from(clean) }
}

/** Only an arrival of one's own in the estate one is in: no other file can be looked at, moved or deleted this way. */
function arrivalFor (fileId: string, purpose: Purpose, who: Who): Arrival {
  const arrival = arrivalOf(fileId)
  if (!arrival || arrival.estateId !== who.estateId || arrival.purpose !== purpose || !isTheirs(arrival, who.id)) throw new Refused('notFound', 'noFile', 'fileId')
  return arrival
}

const keptPath = (arrival: Arrival, type: FileType) => storedPath({ ...arrival, name: storedName(arrival) }, type)

/**
 * Looks at what arrived and moves it, cleaned, to where its upload link does not reach: nobody exchanges a file that was
 * looked at. What is refused is deleted.
 * @returns the id of the file as it is kept; finishing again answers with the same
 */
export async function finish (fileId: string, purpose: Purpose, who: Who): Promise<string> {
  const arrival = arrivalFor(fileId, purpose, who)
  const bytes = await read(fileId, largest[purpose])
  if (!bytes) return finishedBefore(fileId, arrival)
  try {
    const { type, clean } = checked(bytes, purpose)
    const kept = await write(keptPath(arrival, type), clean)
    await remove(fileId)
    return kept
  } catch (error) {
    if (error instanceof Refused) await remove(fileId)
    throw error
  }
}

/** A lost answer asked for again: the arrival is gone and its file is kept. */
async function finishedBefore (fileId: string, arrival: Arrival): Promise<string> {
  const bucket = fileId.slice(0, fileId.indexOf('/', 'cloud://'.length) + 1)
  const possible = fileTypes.map(type => bucket + keptPath(arrival, type))
  const [kept] = (await linksFor(possible)).keys()
  if (!kept) throw new Refused('notFound', 'noFile', 'fileId')
  return kept
}
