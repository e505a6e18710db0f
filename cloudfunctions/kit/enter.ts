/**
 * Who is calling: from the platform's context, never from the input. The person is read in every call, so that what has ended
 * has ended everywhere at once; the estates, which give nobody a right, are kept per instance for half a minute.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Estate } from '@domain/estate/estate'
import { Refused } from '@domain/kit/errors'
import type { Person } from '@domain/people/person'
import { personOfAccount, withEstates } from '../people/repo'
import { app } from './cloud'
import { Context } from './context'

const keep = 30_000
const most = 500

interface Known { person: Person, estates: Estate[], until: number }
const known = new Map<string, Known>()

/** Whoever began with the caller as they were a moment ago has to begin again. */
export class Changed extends Error {}

/** Person and estates in one round trip. A stranger is not kept: the register may be told of them at any moment. */
async function learn (openId: string, now: number): Promise<{ person: Person | undefined, estates: Estate[] }> {
  const { person, estates } = await withEstates(openId)
  if (known.size >= most) known.clear()
  if (person) known.set(openId, { person, estates, until: now + keep })
  else known.delete(openId)
  return { person, estates }
}

function keptOf (openId: string, now: number): Known | undefined {
  const entry = known.get(openId)
  return entry && entry.until > now && entry.until <= now + keep ? entry : undefined
}

/** The caller as they are now, with the estates as they were kept if they still belong to the same. */
async function refresh (openId: string, entry: Known, now: number): Promise<{ person: Person | undefined, estates: Estate[] }> {
  const person = await personOfAccount(openId)
  if (!person || !isDeepStrictEqual(person.estateIds, entry.person.estateIds)) return learn(openId, now)
  entry.person = person
  return { person, estates: entry.estates }
}

/** The caller as they were a moment ago, to begin with; `sure` says whether they still are. */
function begin (openId: string, { person, estates }: Known, now: number, wanted?: string): Context {
  const same = personOfAccount(openId).then(current => {
    if (isDeepStrictEqual(current, person)) return
    known.delete(openId)
    throw new Changed()
  })
  // It is awaited before anything is answered or written; until then nobody listens to it.
  same.catch(() => undefined)
  return new Context(now, openId, person, estates, wanted, same)
}

/**
 * @param wanted the estate the phone is looking at
 * @param ahead begins while the caller is looked up once more: `context.sure` is to be awaited before anything is written or answered
 */
export async function enter (wanted?: string, ahead = false): Promise<Context> {
  const now = Date.now()
  const { openId } = app.auth().getUserInfo()
  if (!openId) throw new Refused('unauthenticated', 'noIdentity')
  const entry = keptOf(openId, now)
  if (entry && ahead) return begin(openId, entry, now, wanted)
  const { person, estates } = await (entry ? refresh(openId, entry, now) : learn(openId, now))
  return new Context(now, openId, person, estates, wanted)
}

/** After this instance has changed an estate, it shall not go on with the old one. */
export const forget = () => known.clear()
