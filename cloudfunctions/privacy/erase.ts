/**
 * Carries out an approved erasure, row by row of the table. It may be killed anywhere and run again: each row finds only
 * what is left, and the account, by which all is found, goes last in one transaction with the audit entry.
 */
import { randomBytes } from 'node:crypto'
import { erasedName, erasureRows, type Erasing, type Erasure } from '@domain/privacy/erasure'
import { withoutPerson } from '@domain/privacy/unname'
import { systemId, type Person } from '@domain/people/person'
import { removeReadings } from '../acknowledgement/repo'
import { forgetSignups } from '../activity/forget'
import { append } from '../audit/repo'
import { removeReads } from '../community/reads-repo'
import { inTransaction } from '../kit/cloud'
import { removeFiles } from '../kit/storage'
import { removeGrants } from '../inbox/grants-repo'
import { removeSome } from '../inbox/repo'
import { openMattersOf, rewrite, someSeenBy } from '../matter/repo'
import { unnameVoters } from '../poll/voters-repo'
import { removeTitles } from '../receipt/repo'
import { keepPerson, peopleByIds } from '../people/repo'
import { unlinkEntries } from '../register/repo'
import { approved, filesOf, forgetExport, move, unnameConsents } from './repo'

/** Erasures of one run; the next is ten minutes away. */
const most = 20
/** Batches of one thing; more than anybody has, so that a fault does not spin. */
const longest = 200

/** As a WeChat account is called that must not lead back to anybody. */
const erasedAccount = () => `erased-${randomBytes(12).toString('hex')}`

/** Nobody finds the account any more: no estate, no premises, no role, no name, no number. */
const erasedPerson = ({ _id }: Pick<Person, '_id'>): Person =>
  ({ _id, v: 1, openId: erasedAccount(), name: erasedName, salutation: erasedName, phoneMask: '', estateIds: [], roles: {}, occupancies: [] })

interface Doing { person: Person, erasure: Erasure, now: number }

/** Goes on until a batch finds nothing. */
async function untilNone (estateIds: readonly string[], once: (estateId: string) => Promise<number>): Promise<void> {
  for (const estateId of estateIds) {
    for (let round = 0; await once(estateId) > 0; round++) if (round > longest) throw new Error('an erasure does not come to an end')
  }
}

/** Takes the person out of matters they have a part in. @returns how many were looked at: 0 when it is over */
async function unnameMatters (personId: string, estateId: string): Promise<number> {
  const found = await someSeenBy(personId, estateId)
  for (const matter of found) await rewrite(matter, withoutPerson(matter, personId))
  return found.length
}

const doings: Record<Erasing, (doing: Doing) => Promise<unknown>> = {
  unnameMatters: ({ person }) => untilNone(person.estateIds, estateId => unnameMatters(person._id, estateId)),
  removeNotices: ({ person }) => untilNone(person.estateIds, estateId => removeSome(person._id, estateId)),
  removeExports: async ({ person }) => {
    for (const { _id, fileId } of await filesOf(person._id)) {
      await removeFiles([fileId])
      await forgetExport(_id)
    }
  },
  removeGrants: ({ person }) => removeGrants(person._id),
  removeTitles: ({ person }) => removeTitles(person._id),
  removeReadings: async ({ person }) => { for (const estateId of person.estateIds) await removeReadings(person._id, estateId) },
  removeReads: ({ person }) => untilNone(person.estateIds, estateId => removeReads(person._id, estateId)),
  unnameVoters: ({ person }) => untilNone(person.estateIds, estateId => unnameVoters(person._id, estateId)),
  removeSignups: ({ person, now }) => untilNone(person.estateIds, estateId => forgetSignups(person._id, estateId, now)),
  unlinkEntries: ({ person }) => unlinkEntries(person._id),
  unnameConsents: ({ person }) => unnameConsents(person.openId, erasedAccount()),
  unnamePerson: ({ person, erasure: { _id, estateId }, now }) => inTransaction(async transaction => {
    await keepPerson(transaction, erasedPerson(person))
    await move(transaction, _id, 'finish', { doneAt: now })
    await append(transaction, { id: systemId, name: '服务中心', roles: [], estateId }, { act: 'erase', subjectId: person._id }, now)
  })
}

/** @returns whether it is done; not while something of the person is open again */
async function erase (erasure: Erasure, now: number): Promise<boolean> {
  const person = (await peopleByIds([erasure._id])).get(erasure._id)
  if (!person) throw new Error(`nobody to erase: ${erasure._id}`)
  if ((await openMattersOf(person._id, person.estateIds)).length > 0) return false
  for (const { does } of erasureRows) if (does) await doings[does]({ person, erasure, now })
  return true
}

/** Everything that was approved, one after the other; one that fails is loud, tried again, and holds up no other. */
export async function eraseApproved (now: number): Promise<number> {
  let done = 0
  for (const erasure of await approved(most)) {
    try {
      if (await erase(erasure, now)) done++
    } catch (error) {
      console.error(`retention: ${erasure._id} could not be erased`, error)
    }
  }
  return done
}
