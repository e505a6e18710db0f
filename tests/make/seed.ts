import type { Person } from '@domain/people/person'
import { cast } from '../cast'
import { localSettings } from '../../config/local-settings'
import type { Database } from './admin'
import { estates } from './estate'
import { neighbours } from './neighbours'
import { people } from './people'
import { premises } from './premises'

const batch = 100

/** Adds what is not there yet; what is there stays as it became. */
async function fill (db: Database, collection: string, documents: readonly { _id: string }[]) {
  for (let start = 0; start < documents.length; start += batch) {
    const part = documents.slice(start, start + batch)
    const { data } = await db.collection(collection).where({ _id: db.command.in(part.map(each => each._id)) }).field({ _id: true }).limit(batch).get()
    const there = new Set((data as { _id: string }[]).map(each => each._id))
    const missing = part.filter(each => !there.has(each._id))
    if (missing.length > 0) await db.collection(collection).add(missing)
  }
}

/** Sealed with the local cloud's secret, so that its functions can open it. */
async function withPhone (person: Person): Promise<Person> {
  const member = Object.values(cast).find(each => each.id === person._id)
  if (!member) return person
  process.env.YIZHAN_KEYS ??= localSettings.YIZHAN_KEYS
  const { seal } = await import('../../cloudfunctions/kit/seal')
  return { ...person, phoneSealed: seal(member.phone) }
}

/** Writes both estates with their premises and people. Safe to repeat. */
export async function seedEstate (db: Database): Promise<void> {
  await fill(db, 'estates', estates)
  await fill(db, 'premises', premises)
  await fill(db, 'people', [...await Promise.all(people.map(withPhone)), ...neighbours])
}
