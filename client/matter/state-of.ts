import type { Priority, Status } from '@domain/matter/matter'
import { plainStatusWords, priorityWords, stationOf, stations, statusTones, statusWords } from '@domain/words'
import type { Tone } from '../kit'
import type { Reader } from './reader'
import { followerWords } from './words'

/** What presses the desk shall not alarm whoever is waiting for it. */
const calmTones: Partial<Record<Status, Tone>> = { submitted: 'amber' }

/** The state as this reader would say it, with its tone. */
export function stateOf (status: Status, reader: Reader, mine = true): { word: string, tone: Tone } {
  const plain = mine ? plainStatusWords[status] : followerWords[status] ?? plainStatusWords[status]
  return reader === 'staff' ? { word: statusWords[status], tone: statusTones[status] } : { word: plain, tone: calmTones[status] ?? statusTones[status] }
}

/** Once accepted, the third station is called by what is now true. */
const stationNames = (status: Status): readonly string[] => status === 'accepted' ? stations.map((name, place) => place === stationOf.accepted ? plainStatusWords.accepted : name) : stations

/** Where it stands among the four stations everybody follows; all done once it has ended well. */
export const stepsOf = (status: Status) => ({ steps: stationNames(status), now: status === 'closed' ? stations.length : stationOf[status] })

/** Only what presses is said. */
export const pressing = (priority: Priority) => priority === 'normal' ? undefined : priorityWords[priority]
