/** Announcements as people see them. */
import type { FileLink } from '../matter/view'
import type { Announcement } from './announcement'
import { openActions, type AnnouncementAction } from './steps'
import { beginningOf } from './text'

export interface AnnouncementCard extends Pick<Announcement, 'class' | 'title'> {
  id: string
  /** Its first sentences. */
  beginning: string
  at: number
  pinned: boolean
  read: boolean
  picture?: string
}

export interface AnnouncementView extends Pick<Announcement, 'class' | 'title' | 'text' | 'validUntil'> {
  id: string
  at: number
  pictures: FileLink[]
  attachment?: FileLink & { name: string }
}

/** As those who write it see it. */
export interface AnnouncementDraft extends Omit<AnnouncementView, 'at'>, Pick<Announcement, 'rev' | 'state' | 'audience' | 'pushed' | 'publishAt' | 'publishedAt' | 'pinnedUntil' | 'withdrawn' | 'updatedAt' | 'createdByName'> {
  may: AnnouncementAction[]
}

/** `pushedTo` of those who allowed it; still growing while `pushing`. */
export interface Reached { people: number, read: number, pushedTo: number, pushing: boolean }

export interface UnreadPerson { personId: string, name: string, label: string }

type Links = (fileId: string) => FileLink[]

const beginningLength = 60

export const isPinned = ({ pinnedUntil }: Pick<Announcement, 'pinnedUntil'>, now: number): boolean => pinnedUntil !== undefined && now < pinnedUntil

export function cardOf (announcement: Announcement, read: boolean, files: Links, now: number): AnnouncementCard {
  const { _id: id, class: kind, title, text, pictures, publishedAt = 0 } = announcement, picture = pictures.slice(0, 1).flatMap(files)[0]?.url
  return { id, class: kind, title, beginning: beginningOf(text, beginningLength), at: publishedAt, pinned: isPinned(announcement, now), read, ...(picture && { picture }) }
}

const shown = ({ _id: id, class: kind, title, text, validUntil, pictures, attachment }: Announcement, files: Links) => {
  const file = attachment && files(attachment.fileId)[0]
  return { id, class: kind, title, text, pictures: pictures.flatMap(files), ...(validUntil !== undefined && { validUntil }), ...(attachment && file && { attachment: { ...file, name: attachment.name } }) }
}

export const viewOf = (announcement: Announcement, files: Links): AnnouncementView => ({ ...shown(announcement, files), at: announcement.publishedAt ?? 0 })

export function draftOf (announcement: Announcement, files: Links): AnnouncementDraft {
  const { rev, state, audience, pushed, publishAt, publishedAt, pinnedUntil, withdrawn, updatedAt, createdByName } = announcement
  return {
    ...shown(announcement, files), rev, state, audience, pushed, updatedAt, createdByName, may: openActions(announcement),
    ...(publishAt !== undefined && { publishAt }), ...(publishedAt !== undefined && { publishedAt }), ...(pinnedUntil !== undefined && { pinnedUntil }), ...(withdrawn && { withdrawn })
  }
}

/** Its stored files. */
export const filesOf = ({ pictures, attachment }: Pick<Announcement, 'pictures' | 'attachment'>): string[] => [...pictures, ...attachment ? [attachment.fileId] : []]
