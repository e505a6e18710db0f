/** “My data”: everything held about one person, gathered by the table of holdings into one private file. */
import { randomBytes } from 'node:crypto'
import { monthOf } from '@domain/files/paths'
import { Refused } from '@domain/kit/errors'
import type { Matter } from '@domain/matter/matter'
import { filesOf, viewFor } from '@domain/matter/view-for'
import type { Person } from '@domain/people/person'
import { holdings, type Holding } from '@domain/privacy/collections'
import type { MyData } from '@domain/privacy/contract'
import { linesOf } from '@domain/privacy/summary'
import { flows } from '@domain/flows'
import { note } from '../audit/repo'
import { app } from '../kit/cloud'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { unseal } from '../kit/seal'
import { documentsOf, subjectOf } from './mine-repo'
import { exportsOf, noteExport } from './repo'
import { actorOf, selfOf } from './self'

/** Files of one person that lie there at the same time; each is removed after a day. */
const mostFiles = 10

/** Theirs as the requester: no inside lines, whoever else they are here. */
async function matterFor (matter: Matter, { _id: id, name, salutation }: Person, { estates, now }: Context): Promise<object> {
  const estate = estates.find(each => each._id === matter.estateId)
  if (!estate) throw new Error(`no estate ${matter.estateId}`)
  const who = { id, name, salutation, estateId: matter.estateId, roles: ['resident'] as const, occupancies: [] }
  const { may: _may, ...view } = viewFor(flows[matter.kind], matter, who, estate, now, await linksFor(filesOf(matter, who)))
  return view
}

const opened = (value: unknown): string => unseal(typeof value === 'string' ? value : (value as { sealed: string }).sealed)

function fieldsOf ({ shows, opens = [] }: Holding, document: object): object {
  const given = document as Record<string, unknown>
  return Object.fromEntries((shows as readonly string[]).filter(name => given[name] !== undefined)
    .map(name => [name, opens.includes(name) ? opened(given[name]) : given[name]]))
}

/** What of these documents is the person's. */
const shownOf = (holding: Holding, documents: object[], person: Person, context: Context): Promise<object[]> | object[] =>
  holding.shows === 'matter' ? Promise.all((documents as Matter[]).map(each => matterFor(each, person, context))) : documents.map(each => fieldsOf(holding, each))

async function gather (person: Person, context: Context) {
  const subject = await subjectOf(person, context.now)
  return Promise.all(holdings.map(async holding => {
    const { collection, title } = holding
    return { collection, title, documents: await shownOf(holding, await documentsOf(holding, subject), person, context) }
  }))
}

/** Writes the file where only short links lead. @returns its id */
async function write (content: object, personId: string, estateId: string, now: number): Promise<string> {
  const cloudPath = `${estateId}/export/${monthOf(now)}/${randomBytes(16).toString('hex')}.json`
  const { data: { fileId } } = await app.getUploadMetadata({ cloudPath })
  await noteExport(personId, estateId, fileId, now)
  await app.uploadFile({ cloudPath, fileContent: Buffer.from(JSON.stringify(content, null, 2)) })
  return fileId
}

/**
 * Gathers, writes and audits.
 * @throws Refused unavailable where this person has asked too often today
 */
export async function myData (context: Context): Promise<MyData> {
  const person = selfOf(context), { now } = context, actor = actorOf(context)
  if (await exportsOf(person._id) >= mostFiles) throw new Refused('unavailable', 'tooOften')
  const parts = await gather(person, context)
  const fileId = await write({ at: new Date(now).toISOString(), parts }, person._id, actor.estateId, now)
  await note(actor, { act: 'exportMyData', subjectId: person._id, details: Object.fromEntries(parts.map(each => [each.collection, each.documents.length])) }, now)
  const url = (await linksFor([fileId])).get(fileId)
  if (!url) throw new Error(`no link for ${fileId}`)
  return { at: now, url, parts: parts.map(({ collection, title, documents }) => ({ collection, title, count: documents.length, lines: linesOf(collection, documents) })) }
}
