/** Files of somebody: one that is theirs for good with its ticket, one that has only arrived. */
import { files } from '@domain/files/contract'
import { jpeg, jfif, scan, tables } from '../make/jpeg'
import { post, upload } from '../make/upload'
import type { Wire } from '../make/wire'
import type { Side } from './planted'

const picture = jpeg(jfif, tables, scan)

export async function prepareFile (wire: Wire, person: { openId: string }): Promise<Side['files']> {
  const ticket = await upload(wire, person, picture, 'jpg')
  const arrival = await wire.connect(person, files).prepare({ purpose: 'photo', extension: 'jpg' })
  await post(arrival, picture)
  return { ticket, stored: ticket.slice(0, ticket.lastIndexOf('~')), arrival: arrival.fileId }
}
