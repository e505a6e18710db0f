/** What a vendor and the household write to each other. What the center writes to the household is not for vendors: it may name a price. */
import type { Estate } from '../estate/estate'
import { staffOf } from '../estate/roster'
import type { Matter, TimelineEvent } from '../matter/matter'
import type { FileLink } from '../matter/view'
import { systemId } from '../people/person'
import { vendorOf } from '../vendor/crew'
import { masked } from './mask'

export interface JobLine { seq: number, at: number, from: 'us' | 'resident', name?: string, action: string, text: string, photos: FileLink[] }

/** Lines that are words to the other side: also why it is not done yet, or has to be done again. */
const spoken: readonly string[] = ['say', 'reject', 'reopen', 'complete', 'arrive', 'start']

/** Before they were chosen nothing was said to them. */
const chosenSeq = ({ timeline }: Matter) => timeline.filter(each => each.action === 'confirmPrice').at(-1)?.seq ?? Infinity

/** @param files links of stored files */
export function talkOf (matter: Matter, vendorId: string, estate: Estate, files: (fileId: string) => FileLink[]): JobLine[] {
  const since = chosenSeq(matter)
  const lineOf = ({ seq, at, by, byName, action, note, photos = [] }: TimelineEvent): JobLine[] => {
    const isOurs = vendorOf(estate, by)?.id === vendorId
    if (!isOurs && by !== matter.requester.personId && (staffOf(estate, by) || by === systemId)) return []
    return [{ seq, at, from: isOurs ? 'us' : 'resident', ...(isOurs && { name: byName }), action, text: masked(note ?? ''), photos: photos.flatMap(files) }]
  }
  return matter.timeline.filter(each => each.seq > since && !each.inside && !each.insideNote && spoken.includes(each.action) && (each.note || each.photos)).flatMap(lineOf)
}
