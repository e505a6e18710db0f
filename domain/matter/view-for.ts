/** Makes the view one person may have: residents see no internal lines, neighbours see no names, nobody sees the firewall. */
import type { Estate } from '../estate/estate'
import { staffOf } from '../estate/roster'
import { veiled } from '../key-custody/veil'
import { systemId, type Who } from '../people/person'
import { allowed, leadingOn } from './allowed'
import { bodiesFor, bodyFiles } from './bodies'
import { isOfHousehold } from './household'
import { running } from './clocks'
import { hiddenAs, needsLook } from './content'
import { clockNames, type Matter, type TimelineEvent } from './matter'
import type { MatterCard } from './contract'
import { isStaff } from './scope'
import type { Flow } from './step'
import type { FileLink, MatterView, NamedPerson } from './view'

/** How a line's author is called for those who may not know names. */
const neighbour = '邻居', center = '服务中心'

export function named (estate: Estate, id: string | undefined): NamedPerson | undefined {
  const staff = staffOf(estate, id)
  return staff && { id: staff.personId, name: staff.name, department: staff.department, ...(staff.workPhone && { workPhone: staff.workPhone }) }
}

/** Has this person a part in it, or do they look over the fence? */
const involved = (matter: Matter, who: Who, estate: Estate) =>
  isStaff(who) || matter.requester.personId === who.id || isOfHousehold(matter, who, estate)

function author (event: TimelineEvent, matter: Matter, who: Who, estate: Estate): string {
  if (involved(matter, who, estate)) return event.byName
  if (event.by === who.id) return event.byName
  return staffOf(estate, event.by) || event.by === 'system' ? center : neighbour
}

/** What WeChat has not passed is an empty tile to whoever looks over the fence. */
const link = (matter: Matter, who: Who, estate: Estate, links: ReadonlyMap<string, string>) => (fileId: string): FileLink[] => {
  const url = links.get(fileId), hidden = hiddenAs(matter, fileId)
  return url ? [{ fileId, url: hidden && !involved(matter, who, estate) ? '' : url, ...(hidden && { hidden }) }] : []
}

/** Every stored file this person will see, to be linked in one go. */
export const filesOf = (matter: Matter, who: Who): string[] => [
  ...matter.photos, ...(matter.voice ? [matter.voice] : []), ...bodyFiles(matter, who),
  ...matter.timeline.filter(event => isStaff(who) || !event.inside).flatMap(event => event.photos ?? [])
]

/** What travels as it is. A list of what may, so that a field added to matters stays at home until somebody names it here. */
const travels = [
  'rev', 'number', 'kind', 'status', 'priority', 'categoryId', 'text', 'place', 'public', 'channel', 'wishedFrom', 'wishedUntil', 'entry', 'createdAt', 'updatedAt', 'major',
  'reply', 'clocks', 'dueAt', 'arrivedAt', 'completedAt', 'endedAt', 'closing', 'followUp', 'scores', 'reopened', 'nudges', 'materials', 'costFen'
] as const satisfies readonly (keyof Matter)[]

const pick = (matter: Matter) =>
  Object.fromEntries(travels.filter(name => matter[name] !== undefined).map(name => [name, matter[name]])) as Pick<Matter, typeof travels[number]>

/**
 * @param links short-lived addresses by file id
 * @returns what `who` may read of the matter, with the actions they may take now
 */
export function viewFor (flow: Flow, whole: Matter, who: Who, estate: Estate, now: number, links: ReadonlyMap<string, string>): MatterView {
  const matter = veiled(whole, who, estate), files = link(matter, who, estate, links)
  const inside = isStaff(who)
  const lineFor = (event: TimelineEvent): MatterView['timeline'][number] => {
    const { key: _key, photos: shown, note, ...line } = event
    return {
      ...line, byName: author(event, matter, who, estate),
      ...(note && (inside || !event.insideNote) && { note }), ...(shown && { photos: shown.flatMap(files) })
    }
  }
  const { _id: id, photos, voice, requester, followerIds, firstContactId, assigneeId, handOverTo, verifiedAt, deferral, about } = matter
  return {
    id, ...pick(matter),
    photos: photos.flatMap(files), // Nobody has listened to it for neighbours.
    ...(voice && involved(matter, who, estate) && files(voice)[0] && { voice: files(voice)[0] }),
    ...(involved(matter, who, estate) && { requester: { name: requester.name, ...(requester.personId && { personId: requester.personId }), ...(requester.relation && { relation: requester.relation }), ...(inside && requester.phoneMask && { phoneMask: requester.phoneMask }) } }),
    mine: requester.personId === who.id, ofHome: isOfHousehold(matter, who, estate), following: followerIds.includes(who.id), followers: followerIds.length,
    firstContact: named(estate, firstContactId), assignee: named(estate, assigneeId),
    ...(inside && handOverTo && { handOverTo: { id: handOverTo.id, name: handOverTo.name, reason: handOverTo.reason } }),
    ...(inside && needsLook(matter) && { needsLook: true as const }), verified: verifiedAt !== undefined, ...(about && involved(matter, who, estate) && { about: { id: about.id, number: about.number, vendorName: about.vendorName } }), ...(deferral && { deferral: { until: deferral.until } }),
    timeline: matter.timeline.filter(event => inside || !event.inside).map(lineFor),
    ...(involved(matter, who, estate) && bodiesFor(matter, { who, estate, now, files })),
    may: allowed(flow, matter, who, estate, now)
  }
}

/** What only time did tells nothing of the matter, and would hide who declined it and why. */
const somebodyDid = ({ by, from, to }: TimelineEvent) => by !== systemId || from !== to

/** The one picture a list shows of it. */
export const firstPhotoOf = ({ photos }: Matter): string[] => photos.slice(0, 1)

/**
 * A matter as lists show it.
 * @param links short-lived addresses by file id
 */
export function cardFor (flow: Flow, whole: Matter, who: Who, estate: Estate, now: number, links: ReadonlyMap<string, string> = new Map()): MatterCard {
  const matter = veiled(whole, who, estate), inside = isStaff(who)
  const last = matter.timeline.filter(event => somebodyDid(event) && (inside || !event.inside)).at(-1)
  const dueFor = clockNames.find(each => running(matter.clocks[each]) && matter.clocks[each]?.dueAt === matter.dueAt)
  const photo = firstPhotoOf(matter).flatMap(link(matter, who, estate, links))[0]?.url
  const name = (id: string | undefined) => { const found = named(estate, id); return found && { id: found.id, name: found.name } }
  const { _id: id, number, kind, status, priority, categoryId, place, createdAt, updatedAt, dueAt, reopened, nudges, handOverTo } = matter
  const primary = leadingOn(flow, matter, who, estate, now)
  return {
    id, number, kind, status, priority, categoryId, title: [...matter.text].slice(0, 40).join(''), place: place.label, zoneId: place.zoneId,
    ...(involved(matter, who, estate) && { requester: matter.requester.name }), mine: matter.requester.personId === who.id, ofHome: isOfHousehold(matter, who, estate), following: matter.followerIds.includes(who.id), firstContact: name(matter.firstContactId), assignee: name(matter.assigneeId),
    createdAt, updatedAt, dueAt, dueFrom: (dueFor && matter.clocks[dueFor]?.startedAt) ?? null, ...(dueFor && { dueFor }), overdue: dueAt !== null && dueAt < now, followers: matter.followerIds.length, reopened, nudges,
    ...(inside && handOverTo && { handOverTo: { id: handOverTo.id, name: handOverTo.name, reason: handOverTo.reason, at: handOverTo.at } }), ...(primary && { primary }),
    last: { action: last?.action ?? 'submit', at: last?.at ?? createdAt, byName: last ? author(last, matter, who, estate) : '', ...(last?.note && (inside || !last.insideNote) && { note: last.note }) },
    ...(photo && { photo })
  }
}
