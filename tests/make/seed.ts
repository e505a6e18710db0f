import type { Person } from '@domain/people/person'
import { cast } from '../cast'
import { localSettings } from '../../config/local-settings'
import type { Database } from './admin'
import { billsUpTo } from './bills'
import { estates } from './estate'
import { mondayNoon } from './matter'
import { neighbours } from './neighbours'
import { offers } from './offers'
import { people } from './people'
import { premises } from './premises'
import { registerOf } from './register'
import { tariffs } from './tariffs'
import { vendorPhone, vendors } from './vendors'

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
async function sealing () {
  process.env.YIZHAN_KEYS ??= localSettings.YIZHAN_KEYS
  return import('../../cloudfunctions/kit/seal')
}

async function fillBills (db: Database, now: number) {
  const { meters, readings, runs, bills, postings } = billsUpTo(now)
  await fill(db, 'tariffs', tariffs)
  for (const [collection, documents] of Object.entries({ meters, readings, billingRuns: runs, bills, ledger: postings })) await fill(db, collection, documents)
}

/** Writes both estates with their premises, people, register and bills. Safe to repeat. @param now ms; bills of the months before it */
export async function seedEstate (db: Database, now = mondayNoon): Promise<void> {
  const { seal, sealNumber } = await sealing()
  const phones = new Map<string, string>(Object.values(cast).map(each => [each.id, each.phone]))
  const withPhone = (person: Person): Person => phones.has(person._id) ? { ...person, phoneSealed: seal(phones.get(person._id)!) } : person
  await fill(db, 'estates', estates)
  await fill(db, 'vendors', vendors.map(each => ({ ...each, phone: sealNumber('phone', vendorPhone) })))
  await fill(db, 'offers', offers)
  await fill(db, 'premises', premises)
  await fill(db, 'people', [...people.map(withPhone), ...neighbours])
  await fill(db, 'register', registerOf([...people, ...neighbours], phone => sealNumber('phone', phone)))
  await fillBills(db, now)
}
