/** Files of announcements: links to show, and tickets of what was sent. */
import type { FileLink } from '@domain/matter/view'
import type { Who } from '@domain/people/person'
import { fileOf } from '../kit/ticket'

export const filesBy = (links: ReadonlyMap<string, string>) => (fileId: string): FileLink[] => {
  const url = links.get(fileId)
  return url ? [{ fileId, url }] : []
}

interface Sent { pictures: readonly string[], attachment?: { ticket: string, name: string } | undefined }

/** @throws Refused invalid for a ticket that is forged or somebody else's */
export const sentFiles = ({ pictures, attachment }: Sent, { id }: Pick<Who, 'id'>) => ({
  pictures: pictures.map(each => fileOf(each, id, 'pictures')),
  ...(attachment && { attachment: { fileId: fileOf(attachment.ticket, id, 'attachment'), name: attachment.name } })
})
