/**
 * Who is calling: from the platform's context, never from the input. Person and estates come in one round trip and are
 * kept per instance, so a warm call costs none; a changed role is therefore felt after `keep` at the latest.
 */
import type { Estate } from '@domain/estate/estate'
import { Refused } from '@domain/kit/errors'
import type { Person } from '@domain/people/person'
import { withEstates } from '../people/repo'
import { app } from './cloud'
import { Context } from './context'

const keep = 30_000
const most = 500

interface Known { person: Person | undefined, estates: Estate[], until: number }
const known = new Map<string, Known>()

/** A stranger is looked up again each time: the register may have been told of them a moment ago. */
export async function enter (wanted?: string, anew = false): Promise<Context> {
  const now = Date.now()
  const { openId } = app.auth().getUserInfo()
  if (!openId) throw new Refused('unauthenticated', 'noIdentity')
  let entry = anew ? undefined : known.get(openId)
  if (!entry || entry.until <= now || entry.until > now + keep) {
    entry = { ...await withEstates(openId), until: now + keep }
    if (known.size >= most) known.clear()
    if (entry.person) known.set(openId, entry)
  }
  return new Context(now, openId, entry.person, entry.estates, wanted)
}

/** After this instance has changed somebody, it shall not go on with the old one. */
export const forget = (openId?: string) => { if (openId) known.delete(openId); else known.clear() }
