import type { Announcement } from '@domain/community/announcement'
import { reachOf, type Audience } from '@domain/community/audience'
import { stepped } from '@domain/community/steps'
import type { ChangeText } from '@domain/hotline/words'
import type { Who } from '@domain/people/person'
import { isStaffRole, roles } from '@domain/people/role'

/** Whoever lives or works there: staff are asked for the number too. */
const everybody: Audience = { roles: roles.filter(isStaffRole) }

/** Said to everybody at once, on the board and to whoever allowed messages. */
export function announcementOf (_id: string, says: ChangeText, { id, name, estateId }: Who, now: number): Announcement {
  const draft: Announcement = {
    _id, v: 1, rev: 0, estateId, class: 'ordinary', ...says, pictures: [], audience: everybody, reach: reachOf(everybody), state: 'draft', pushed: true, createdBy: id, createdByName: name, createdAt: now, updatedAt: now
  }
  return stepped(draft, 'publish', {}, { id, name, now })
}
