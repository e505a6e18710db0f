/** What reached phones of the cast in a story, and what of it was not for them: searched each time a story's cloud stops. */
import { spelled } from '@domain/job/spelling'
import type { CastMember } from '../cast'
import { occupanciesOf } from '../make/occupancies'
import { vendorPhone } from '../make/vendors'
import { isCrew, members, residents, watched } from './accounts'
import { closedTo, type Paid } from './paid'
import { shareIn, sumIn } from './sums'

/** One thing that reached somebody's phone. `method`: of a function, `notice`, `push`, `file` or `picture`. */
export interface Received { openId: string, method: string, text: string }

/** As it is searched: in one width, and with nothing but its digits, however they are written. */
interface Read extends Received { plain: string, digits: () => string }

interface Secret { what: string, is: (read: Read) => boolean }

const figuresFor = (member: CastMember, paid: Paid): Secret[] => {
  const { sums, shares } = closedTo(member, paid)
  const found = (what: string, pattern: RegExp): Secret => ({ what, is: ({ plain }) => pattern.test(plain) })
  return [...sums.map(fen => found(`the sum ${fen}`, sumIn(fen))), ...shares.map(tenths => found(`the margin of ${tenths / 10} %`, shareIn(tenths)))]
}

/** Whole, all but its network, or masked as the register does. */
const numberOf = (name: string, phone: string): Secret => ({
  what: `the number of ${name}`, is: ({ plain, digits }) => digits().includes(phone.slice(-7)) || plain.includes(`****${phone.slice(-4)}`)
})

/** Whom nobody of a vendor may find without the center. */
const people: Secret[] = [
  ...members.filter(each => !isCrew(each)).map(({ name, phone }) => numberOf(name, phone)),
  ...residents.map(({ name }): Secret => ({ what: `the name of ${name}`, is: ({ plain }) => plain.includes(name) }))
]

/** How residents could reach a vendor without the center. */
const crews: Secret[] = [...members.filter(isCrew).map(({ name, phone }) => numberOf(name, phone)), numberOf('服务商', vendorPhone)]

const homes = [...new Set(residents.flatMap(each => occupanciesOf(each).map(({ label }) => label)))]
/** Where somebody lives is said in one place: the job of whoever was chosen, while they are at work on it. */
const mayShowHome = ({ method, text }: Received) => /^job\.(?:get|act)$/.test(method) && text.includes('"phase":"chosen"')
const atHome: Secret[] = homes.map(label => ({ what: `the home ${label}`, is: read => !mayShowHome(read) && (read.plain.includes(label) || read.plain.includes(label.replace(/\s/g, ''))) }))

/** What a picture says besides what it shows. */
const traces: Secret = { what: 'where or by what a picture was taken', is: ({ method, text }) => method === 'picture' && text !== '' }

function secretsFor (member: CastMember, paid: Paid): Secret[] {
  const both = [traces, ...figuresFor(member, paid)]
  if (isCrew(member)) return [...both, ...people, ...atHome]
  return residents.includes(member) ? [...both, ...crews] : both
}

/** Milliseconds of these years, as numbers, as text or before an id: their digits are anybody's. */
const moments = /(?<=[:[,]"?)1[6-9]\d{11}(?="?[,\]}]|_)/g

/** Hashes and names of files: among so many digits there is any number at some time. */
const random = /(?=[0-9a-f]*[a-f])[0-9a-f]{24,}/g

function read (received: Received): Read {
  let digits: string | undefined
  return { ...received, plain: received.text.normalize('NFKC'), digits: () => digits ??= spelled(received.text.replace(moments, '').replace(random, '')).digits.replace(/[\s\p{P}\p{S}]/gu, '') }
}

/**
 * @param paid as it lies in the database at the end
 * @returns what somebody received that was not theirs, named for whoever reads the failed test
 */
export function leaksIn (record: readonly Received[], paid: Paid): string[] {
  const secrets = new Map([...watched.values()].map(each => [each.openId, secretsFor(each, paid)]))
  return [...new Set(record.flatMap(received => {
    const member = watched.get(received.openId)
    if (!member) return []
    const seen = read(received)
    return secrets.get(received.openId)!.filter(({ is }) => is(seen)).map(({ what }) => `${member.name} received ${what} by ${received.method}: ${received.text.slice(0, 400)}`)
  }))]
}
