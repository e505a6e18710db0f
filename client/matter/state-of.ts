import type { Kind, Priority, Status } from '@domain/matter/matter'
import { plainStatusWord, priorityWords, stationOf, stations, statusTones, statusWord } from '@domain/words'
import type { Tone } from '../kit'
import type { Reader } from './reader'
import { followerWords } from './words'

/** What presses the desk shall not alarm whoever is waiting for it. */
const calmTones: Partial<Record<Status, Tone>> = { submitted: 'amber' }

interface Stated { kind: Kind, status: Status }

/** The state as this reader would say it, with its tone. */
export function stateOf ({ kind, status }: Stated, reader: Reader, mine = true): { word: string, tone: Tone } {
  const plain = mine ? plainStatusWord(kind, status) : followerWords[status] ?? plainStatusWord(kind, status)
  return reader === 'staff' ? { word: statusWord(kind, status), tone: statusTones[status] } : { word: plain, tone: calmTones[status] ?? statusTones[status] }
}

/** Once accepted, the third station is called by what is now true. */
const stationNames = ({ kind, status }: Stated): readonly string[] => status === 'accepted' ? stations.map((name, place) => place === stationOf.accepted ? plainStatusWord(kind, status) : name) : stations

/** Where it stands among the four stations everybody follows; all done once it has ended well. */
export const stepsOf = ({ kind, status }: Stated) => ({ steps: stationNames({ kind, status }), now: status === 'closed' ? stations.length : stationOf[status] })

/** Only what presses is said. */
export const pressing = (priority: Priority) => priority === 'normal' ? undefined : priorityWords[priority]
