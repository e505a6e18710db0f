import { cleanFile } from '@domain/files/clean'
import { largest, notA, type Purpose } from '@domain/files/contract'
import { fileTypeOf, fileTypes, purposeOf, type FileType } from '@domain/files/file-type'
import { arrivalOf, storedPath, type Arrival } from '@domain/files/paths'
import { Refused } from '@domain/kit/errors'
import type { Who } from '@domain/people/person'
import { isTheirs, storedName } from './name'
import { existing, read, remove, write } from './store'

type Uploader = Pick<Who, 'id' | 'estateId'>

/** @throws Refused invalid for what is not of its purpose, or too large */
function checked (bytes: Buffer, purpose: Purpose) {
  if (bytes.length > largest[purpose]) throw new Refused('invalid', 'tooLarge', 'fileId')
  const type = fileTypeOf(bytes)
  const clean = type && purposeOf[type] === purpose ? cleanFile(type, bytes) : undefined
  if (!type || !clean) throw new Refused('invalid', notA[purpose], 'fileId')
  return { type, clean: Buffer.from(clean) }
}

/** Only an arrival of one's own in the estate one is in: no other file can be looked at, moved or deleted this way. */
function arrivalFor (fileId: string, purpose: Purpose, who: Uploader): Arrival {
  const arrival = arrivalOf(fileId)
  if (!arrival || arrival.estateId !== who.estateId || arrival.purpose !== purpose || !isTheirs(arrival, who.id)) throw new Refused('notFound', 'noFile', 'fileId')
  return arrival
}

const keptPath = (arrival: Arrival, type: FileType) => storedPath({ ...arrival, name: storedName(arrival) }, type)

/** Where the file of this arrival is kept if it was finished before, whatever it turned out to be. */
function possiblyKept (fileId: string, arrival: Arrival): string[] {
  const bucket = fileId.slice(0, fileId.indexOf('/', 'cloud://'.length) + 1)
  return fileTypes.map(type => bucket + keptPath(arrival, type))
}

/** Looks at what arrived and writes it, cleaned, to its place; what is refused is deleted. */
async function keep (fileId: string, url: string, arrival: Arrival): Promise<string> {
  const bytes = await read(url, largest[arrival.purpose])
  if (!bytes) throw new Refused('notFound', 'noFile', 'fileId')
  try {
    const { type, clean } = checked(bytes, arrival.purpose)
    return await write(keptPath(arrival, type), clean)
  } catch (error) {
    if (error instanceof Refused) await remove(fileId)
    throw error
  }
}

/**
 * Moves a file to where its upload link does not reach: nobody exchanges a picture that was looked at.
 * @returns the id of the file as it is kept; finishing again answers with the same, also where something else was
 * uploaded meanwhile
 */
export async function finish (fileId: string, purpose: Purpose, who: Uploader): Promise<string> {
  const arrival = arrivalFor(fileId, purpose, who), places = possiblyKept(fileId, arrival)
  const there = await existing([fileId, ...places])
  const url = there.get(fileId), before = places.find(place => there.has(place))
  if (!url && !before) throw new Refused('notFound', 'noFile', 'fileId')
  const kept = before ?? await keep(fileId, url!, arrival)
  if (url) await remove(fileId)
  return kept
}
