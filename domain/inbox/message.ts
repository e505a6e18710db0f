/** What one person is told of one line of a matter. */
import type { Estate } from '../estate/estate'
import type { Matter, TimelineEvent } from '../matter/matter'
import { jobPageOf, pageOf } from '../matter/page-of'
import { vendorFacts, vendorSayingOf } from '../quote/vendor-sayings'
import { factsFor } from './facts'
import { readersOf, type Reader } from './reader'
import { fill, sayingOf, type Saying } from './sayings'
import type { TemplateName } from './templates'

export interface Message { template: TemplateName, title: string, text: string, page: string, values: Record<string, string> }

const residents: readonly Reader[] = ['requester', 'follower']

interface Told { matter: Matter, event: TimelineEvent, saying: Saying, facts: Record<string, string> }

/** Bills and announcements are no matters: what is said of them is made elsewhere. */
type OfMatters = Exclude<TemplateName, 'bill' | 'announcement'>

/** Keyword values by template, still as we would say them; a moment is its milliseconds as text. */
const valuesOf: Record<OfMatters, (told: Told) => Record<string, string>> = {
  progress: ({ matter, event, saying, facts }) =>
    ({ thing1: facts.what!, character_string2: matter.number, phrase3: saying.state, name4: facts.contact!, time5: String(event.at) }),
  task: ({ matter, event, saying, facts }) =>
    ({ thing1: facts.what!, thing2: facts.where!, time3: String(matter.dueAt ?? event.at), phrase4: saying.state }),
  alarm: ({ matter, event, saying, facts }) =>
    ({ thing1: facts.what!, character_string2: matter.number, time3: String((event.clock && matter.clocks[event.clock]?.dueAt) ?? event.at), thing4: `${facts.clock}${saying.state}` })
}

function titleOf (reader: Reader, { matter, saying, facts }: Told): string {
  const isStaff = !residents.includes(reader)
  const head = (reader === 'to' ? saying.headTo : undefined) ?? (isStaff ? saying.head : undefined) ?? `{${reader === 'vendor' ? 'what' : 'kind'}}${saying.state}`
  const title = fill(head, facts)
  return matter.priority === 'emergency' && isStaff ? `紧急 · ${title}` : title
}

/**
 * @param personId a person, or a robot's id
 * @returns what they are told; nothing for whoever is behind the complaint firewall, for residents in lines that are for
 *   staff only, and where nobody in their part is told of such a line
 */
export function messageFor (matter: Matter, event: TimelineEvent, personId: string, estate: Estate): Message | undefined {
  const rows = { others: sayingOf(event.action, matter.kind), vendor: vendorSayingOf(event.action, matter, personId, estate) }
  const rowFor = (reader: Reader): Saying | undefined => reader === 'vendor' ? rows.vendor : rows.others
  const reader = readersOf(matter, event, personId, estate).find(each => rowFor(each)?.[each]), saying = reader && rowFor(reader)
  if (!saying || !reader) return undefined
  const isVendor = reader === 'vendor'
  const told: Told = { matter, event, saying, facts: { ...factsFor(matter, event, personId, estate), ...(isVendor && vendorFacts(matter, estate)) } }
  const template = residents.includes(reader) ? 'progress' : saying.alarm ? 'alarm' : 'task'
  return { template, title: titleOf(reader, told), text: fill(saying[reader]!, told.facts), page: isVendor ? jobPageOf(matter._id) : pageOf(matter._id, matter.kind), values: valuesOf[template](told) }
}
