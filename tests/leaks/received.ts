/** What phones of the cast received in a story, and what of it was not for them: searched each time a story's cloud stops. */
import type { Matter } from '@domain/matter/matter'
import { spelled } from '@domain/job/spelling'
import { yuan } from '@domain/kit/yuan'
import { may } from '@domain/people/capability'
import type { Role } from '@domain/people/role'
import { cast, type CastMember } from '../cast'
import { occupanciesOf } from '../make/occupancies'
import { personOf } from '../make/people'
import { vendors } from '../make/vendors'

/** One thing that reached somebody's phone. `method`: of a function, `notice`, `push` or `file`. */
export interface Received { openId: string, method: string, text: string }

const members: readonly CastMember[] = Object.values(cast)
const rolesOf = (member: CastMember): Role[] => [...Object.values(personOf(member).roles).flat(), ...occupanciesOf(member).length > 0 ? ['resident' as const] : []]
const residents = members.filter(each => occupanciesOf(each).length > 0 && !rolesOf(each).some(role => role !== 'resident'))
const homes = [...new Set(residents.flatMap(each => occupanciesOf(each).map(({ label }) => label)))]

const vendorOf = ({ id }: CastMember) => vendors.find(({ crew }) => crew.some(each => each.personId === id))
/** Comes for a vendor and for nothing else. */
const isCrew = (member: CastMember) => vendorOf(member) !== undefined && rolesOf(member).every(role => role === 'vendor')
const seesMargins = (member: CastMember) => may({ roles: rolesOf(member) }, 'seeMargins')

/** Of whom it is worth remembering what they received. */
const watched = new Map(members.filter(each => !seesMargins(each)).map(each => [each.openId, each]))
export const isWatched = (openId: string): boolean => watched.has(openId)

/** Accounts of vendors' people, by who they are. */
export const crewIds: Readonly<Record<string, string>> = Object.fromEntries(members.filter(isCrew).map(({ id, openId }) => [id, openId]))
export const isCrewAccount = (openId: string): boolean => Object.values(crewIds).includes(openId)

/** Numbers in a reply stand apart: fen as they are stored, or in yuan as people read them. */
const says = (text: string, fen: number) => [String(fen), yuan(fen), yuan(fen).replace(/,/g, '')].some(figure => new RegExp(`(?<![\\d.,])${figure.replace(/\./g, '\\.')}(?![\\d])`).test(text))

/** Round sums come about by themselves; these only where somebody quoted them. */
const isPeculiar = (fen: number) => fen >= 1000 && fen % 100 !== 0

interface Secret { what: string, is: (text: string) => boolean }

/** Costs and margins that this person may not read. What residents pay is theirs to know, and what vendors quoted is their own. */
function sumsFor (member: CastMember, matters: readonly Matter[]): Secret[] {
  const own = vendorOf(member)?._id
  const known = matters.flatMap(({ quoting }) => [...quoting?.quotes.filter(each => each.vendorId === own).flatMap(each => [each.costFen, ...each.items.map(item => item.costFen)]) ?? [], ...own ? [] : quoting?.prices.map(each => each.fen) ?? []])
  const secret = matters.flatMap(({ quoting }) => [
    ...quoting?.quotes.flatMap(each => [each.costFen, ...each.items.map(item => item.costFen)]) ?? [], ...quoting?.prices.flatMap(each => [each.marginFen, ...own ? [each.fen] : []]) ?? []
  ])
  return [...new Set(secret)].filter(fen => isPeculiar(fen) && !known.includes(fen)).map(fen => ({ what: `the sum ${fen}`, is: text => says(text, fen) }))
}

const digitsOf = (text: string) => spelled(text).digits.replace(/[\s\p{P}\p{S}]/gu, '')

/** Whom nobody of a vendor may find without the center. */
const people: Secret[] = [
  ...members.filter(each => !isCrew(each)).map(({ name, phone }): Secret => ({ what: `the number of ${name}`, is: text => digitsOf(text).includes(phone) || text.includes(`****${phone.slice(-4)}`) })),
  ...residents.map(({ name }): Secret => ({ what: `the name of ${name}`, is: text => text.includes(name) }))
]

/** Where somebody lives is said in one place: the job of whoever was chosen, while they are at work on it. */
const mayShowHome = ({ method, text }: Received) => /^job\.(?:get|act)$/.test(method) && text.includes('"phase":"chosen"')
const homesIn = (received: Received): Secret[] => mayShowHome(received) ? [] : homes.map(label => ({ what: `the home ${label}`, is: text => text.includes(label) || text.includes(label.replace(/\s/g, '')) }))

/**
 * @param matters as they lie in the database at the end
 * @returns what somebody received that was not theirs, named for whoever reads the failed test
 */
export function leaksIn (record: readonly Received[], matters: readonly Matter[]): string[] {
  const sums = new Map([...watched.values()].map(each => [each.openId, sumsFor(each, matters)]))
  return [...new Set(record.flatMap(received => {
    const member = watched.get(received.openId)
    if (!member) return []
    const secrets = [...sums.get(received.openId)!, ...isCrew(member) ? [...people, ...homesIn(received)] : []]
    return secrets.filter(({ is }) => is(received.text)).map(({ what }) => `${member.name} received ${what} by ${received.method}: ${received.text.slice(0, 400)}`)
  }))]
}
