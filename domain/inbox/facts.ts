/** What the blanks of a sentence are filled with, as this reader may know it. */
import type { Estate } from '../estate/estate'
import { staffOf } from '../estate/roster'
import { veiledPlace } from '../key-custody/veil'
import { yuan } from '../kit/yuan'
import { clockNames, type Kind, type Matter, type TimelineEvent } from '../matter/matter'
import { quoteFacts } from '../quote/facts'
import { clockWords, closingReasonWords, kindWords, scoreWords } from '../words'
import { momentWords } from './time-words'
import { mayReadWords, robotOf } from './reader'

const doneWords: Partial<Record<Kind, string>> = { repair: '修好' }

export const compoundSurnames = ['欧阳', '上官', '司马', '诸葛', '司徒', '东方', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐', '端木', '南宫']

/** Full and half width, with the blanks people type between the groups. */
const phone = /(?<![0-9０-９])(?:[1１][3-9３-９][0-9０-９][\s-]?[0-9０-９]{4}[\s-]?[0-9０-９]{4}|[0０][0-9０-９]{2,3}[\s-]?[0-9０-９]{7,8})(?![0-9０-９])/g

/** The beginning of what somebody wrote, in one line. Telephone numbers stay in the matter, where looking at one leaves a trace. */
export function gist (text: string, most: number): string {
  const characters = [...text.replace(phone, '（电话略）').replace(/\s+/g, ' ').trim()]
  return characters.length > most ? characters.slice(0, most - 1).join('') + '…' : characters.join('')
}

/** “赵师傅” for whoever does the work, the full name for those who answer for it. */
export function called (estate: Estate, personId: string | undefined, name: string): string {
  const roles = staffOf(estate, personId)?.roles ?? []
  if (!roles.includes('technician') || roles.some(role => role === 'clerk' || role === 'manager')) return name
  return (compoundSurnames.find(surname => name.startsWith(surname)) ?? [...name][0] ?? '') + '师傅'
}

const zoneName = (matter: Matter, estate: Estate) => estate.zones.find(zone => zone.id === matter.place.zoneId)?.name ?? matter.place.label

const scoresSaid = ({ scores }: TimelineEvent) => scores
  ? `（${Object.entries(scoreWords).map(([name, words]) => `${words} ${scores[name as keyof typeof scores]} 星`).join('，')}）`
  : ''

/** The nearest promise: “11月23日 12:01 前到场”. */
function dueSaid ({ dueAt, clocks }: Matter): string {
  const name = clockNames.find(each => dueAt !== null && clocks[each]?.dueAt === dueAt)
  return dueAt === null ? '尽快完成' : `${momentWords(dueAt)} 前${clockWords[name ?? 'finish']}`
}

/** What the resident was offered in this line. */
function priceSaid ({ quoting }: Matter, { at }: TimelineEvent): string {
  const price = quoting?.prices.filter(each => each.at === at).at(-1)
  return price ? yuan(price.fen) : ''
}

/** As the step said or, where vendors were asked for as long as the estate has it, until when they may answer. */
function untilSaid ({ quoting }: Matter, { at, until }: TimelineEvent): string {
  const end = until ?? quoting?.asks.find(each => each.at === at)?.until
  return end ? momentWords(end) : '稍后'
}

/** @returns the blanks of `sayings.ts`; a blank that does not apply is empty */
export function factsFor (matter: Matter, event: TimelineEvent, personId: string, estate: Estate): Record<string, string> {
  const words = mayReadWords(matter, personId, estate)
  // A group chat is photographed and passed on: no room numbers there.
  const isRoomKept = robotOf(estate, personId) !== undefined && matter.place.premisesId !== undefined
  const clock = event.clock && matter.clocks[event.clock]
  const byRequester = event.by === matter.requester.personId
  return {
    kind: kindWords[matter.kind],
    what: words ? gist(matter.text, 24) : `一件${kindWords[matter.kind]}`,
    where: words && !isRoomKept ? (staffOf(estate, personId) ? veiledPlace(matter, estate) : matter.place).label : zoneName(matter, estate),
    by: byRequester && !words ? '住户' : called(estate, event.by, event.byName),
    to: called(estate, event.toId, event.toName ?? ''),
    contact: staffOf(estate, matter.firstContactId)?.name ?? '服务中心',
    price: priceSaid(matter, event),
    done: doneWords[matter.kind] ?? '办好',
    said: words && event.note ? `：${gist(event.note, 60)}` : '',
    reason: event.reason ? closingReasonWords[event.reason] : '',
    scores: scoresSaid(event),
    until: untilSaid(matter, event),
    due: dueSaid(matter),
    ...quoteFacts(matter, event),
    clock: event.clock ? clockWords[event.clock] : '',
    clockDue: clock ? momentWords(clock.dueAt) : ''
  }
}
