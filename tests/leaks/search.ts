/** Searches one method for leaks to one caller: calls it with everything that is not theirs, and reads what comes back. */
import type { Method, Reply } from '@domain/kit/contract'
import type { Matter } from '@domain/matter/matter'
import type { Quoting } from '@domain/quote/quoting'
import type { Statement } from '@domain/statement/statement'
import { numbersOf } from './documents'
import type { Caller } from './callers'
import { inputsFor } from './inputs'
import { opens, type Planted, type Side } from './planted'
import { scan, tellsApart, textOf, twinOf } from './scan'
import type { Pool } from './schema'

export type Verdict = 'refused' | 'nothing' | 'own' | 'role' | 'LEAK'

export interface Searched { verdict: Verdict, calls: number, leaks: string[] }

export type Ask = (caller: Caller, input: unknown) => Promise<Reply<unknown>>

let fresh = 0

/** Ids and words of one household, the likeliest for a field's name first; every kind of id for fields whose name says nothing. */
export function poolOf (side: Side, planted: readonly Planted[]): Pool {
  const ids = (collection: string) => planted.filter(each => each.collection === collection).map(each => each.document._id)
  const texts = (collection: string, field: string) => planted.filter(each => each.collection === collection).flatMap(({ document }) => (document as unknown as Record<string, string | undefined>)[field] ?? [])
  const bids = (of: (quoting: Quoting) => readonly { id: string }[]) => planted.flatMap(({ document }) => { const { quoting } = document as Partial<Matter>; return quoting ? of(quoting).map(each => each.id) : [] })
  const every = [...new Set(planted.map(each => each.document._id))], { phone, idNumber } = numbersOf(side), numbers = texts('matters', 'number'), plate = `${side.textMark}册A12345`
  const files = [side.files.ticket, side.files.stored, side.files.arrival], cursors = every.map(id => `1795500000000_${id}`)
  const searched = [...texts('people', 'name'), ...texts('premises', 'label'), '909', phone, idNumber, plate, ...numbers]
  const likely: [RegExp, readonly string[]][] = [
    [/premises/i, ids('premises')], [/zone/i, [side.zoneId]], [/^(?:person|to|assignee|clerk|accused|actor|subject|colleague|staff|by)Ids?$/, [...ids('people'), ...ids('register')]], [/matter|duplicate/i, ids('matters')],
    [/entry|register/i, ids('register')], [/file|photo|voice|evidence/i, files], [/^after$/, cursors], [/number/i, [...numbers, phone, idNumber]], [/phone/i, [phone]], [/^(?:text|name|search|query)$/, searched],
    [/vendor/i, ids('vendors')], [/offer/i, ids('offers')], [/^quoteId$/, bids(each => each.quotes)], [/^priceId$/, bids(each => each.prices)], [/^deductionId$/, planted.flatMap(({ document }) => (document as Partial<Statement>).deductions?.map(each => each.id) ?? [])],
    [/^monday$/, texts('boardReports', 'week')], [/^period$/, texts('statements', 'period')],
    [/bill/i, ids('bills')], [/announcement/i, ids('announcements')], [/meter/i, ids('meters')], [/tariff/i, ['t-home', 't-water']], [/estate/i, [side.estateId]], [/category/i, ['faucet']], [/^question$/, ['qwords']], [/^(?:id|ids|key|nonce|code|token)$/, every]
  ]
  const known = (name: string) => likely.filter(([pattern]) => pattern.test(name)).flatMap(([, values]) => values)
  return {
    withSteps: ids('matters'),
    of: name => [...new Set([...known(name), ...(known(name).length === 0 && /Ids?$/.test(name) ? every : [])])],
    fresh: () => `leak-search-${String(++fresh).padStart(12, '0')}`
  }
}

const refusals = ['forbidden', 'unauthenticated']
const together = 8
/** Inputs about something that does not exist, for each caller to whom the household is closed. */
const mostTwins = 14

async function inBatches<T, R> (list: readonly T[], work: (each: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (let start = 0; start < list.length; start += together) done.push(...await Promise.all(list.slice(start, start + together).map(work)))
  return done
}

/** Asked again where the answers differ: a message that came in between is no leak. @returns both answers where they differ every time */
async function toldApart (real: () => Promise<Reply<unknown>>, twin: () => Promise<Reply<unknown>>, first: Reply<unknown>, side: Side): Promise<string | undefined> {
  let differ: string | undefined
  for (let times = 0, reply = first; times < 3; times++, reply = await real()) {
    const other = await twin()
    if (!tellsApart(reply, other, side)) return undefined
    differ = `${JSON.stringify(reply)} | ${JSON.stringify(other)}`
  }
  return differ
}

/** What is searched, as it answers and as it can be watched. */
export interface Watched {
  ask: Ask
  /** The documents of the side as they are at that moment: what a step has changed meanwhile counts. */
  now: () => Promise<readonly Planted[]>
  /** Collections that the function has asked for so far. */
  asked: () => Promise<ReadonlySet<string>>
}

/** Whether an input has none of the ids that stand in no document of these collections, neither as its own nor as another's. */
function within (collections: ReadonlySet<string>, planted: readonly Planted[]): (input: unknown) => boolean {
  const known = planted.filter(each => collections.has(each.collection)).map(each => textOf(each.document)).join()
  const unknown = planted.map(each => each.document._id).filter(each => !known.includes(each))
  return input => { const text = JSON.stringify(input ?? null); return !unknown.some(each => text.includes(each)) }
}

/**
 * Asks with every input. An id that stands in no collection the function has ever asked for is to it an id of nothing, which is
 * tried anyway; as soon as it asks for a collection, all ids in there are tried.
 */
async function askAll (inputs: readonly unknown[], ask: (input: unknown) => Promise<Reply<unknown>>, asked: Watched['asked'], planted: readonly Planted[]) {
  const replies: (readonly [unknown, Reply<unknown>])[] = []
  for (let left = inputs; ;) {
    const isWithin = within(await asked(), planted), next = left.filter(isWithin)
    if (next.length === 0) return replies
    left = left.filter(input => !isWithin(input))
    replies.push(...await inBatches(next, async input => [input, await ask(input)] as const))
  }
}

/**
 * @param keeps the method keeps what it is told for whoever told it: what was said in any call is said back in another, and no two calls are alike
 * @returns what the caller got of it all; whoever is refused is asked no further than a few times
 */
export async function search (method: Method, caller: Caller, side: Side, planted: readonly Planted[], { ask, now, asked }: Watched, keeps = false): Promise<Searched> {
  const inputs = inputsFor(method, poolOf(side, planted)), few = 3
  const first = await inBatches(inputs.slice(0, few), async input => [input, await ask(caller, input)] as const)
  const shut = first.every(([, reply]) => !reply.ok && refusals.includes(reply.code) && reply.field === undefined)
  const replies = shut ? first : [...first, ...await askAll(inputs.slice(few), input => ask(caller, input), asked, planted)]

  let held = planted
  const read = () => replies.map(([input, reply]) => ({ input, ...scan(reply, keeps ? inputs : input, caller.who, side, held) }))
  let found = read()
  if (found.some(each => each.leaks.length > 0)) { held = await now(); found = read() }
  const leaks = found.flatMap(({ input, leaks: some }) => some.map(leak => `${caller.title} got ${leak} by ${JSON.stringify(input)}`))

  const closed = !shut && !keeps && planted.every(each => each.collection === 'premises' || !opens(caller.who, each))
  // Whoever asks to be bound may find an address, and so tell that it is there.
  const isAddress = (input: unknown) => method.by === 'anyone' && [`${side.idMark}-premises`, `${side.textMark}房`].some(each => JSON.stringify(input).includes(each))
  if (closed) {
    const twins = replies.filter(([input]) => !isAddress(input)).map(([input, reply]) => ({ input, reply, twin: twinOf(input, side) })).filter(({ input, twin }) => JSON.stringify(twin) !== JSON.stringify(input))
    const step = Math.ceil(twins.length / mostTwins)
    await inBatches(twins.filter((_, place) => place % step === 0), async ({ input, reply, twin }) => {
      const differ = await toldApart(() => ask(caller, input), () => ask(caller, twin), reply, side)
      if (differ !== undefined) leaks.push(`${caller.title} can tell by ${JSON.stringify(input)} that there is such a thing: ${differ}`)
    })
  }
  const broken = replies.filter(([, reply]) => !reply.ok && reply.code === 'internal').map(([input]) => `${caller.title} broke it by ${JSON.stringify(input)}`)
  const verdict = leaks.length > 0 ? 'LEAK' : shut ? 'refused' : found.some(each => each.of) ? 'role' : replies.some(([, reply]) => reply.ok) ? 'own' : 'nothing'
  return { verdict, calls: replies.length, leaks: [...leaks, ...broken] }
}
