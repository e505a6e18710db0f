/** Makes a matter's outbox into notices: one per line and person, each due when the person may be pushed to. */
import type { Estate } from '../estate/estate'
import type { Matter, Outgoing, TimelineEvent } from '../matter/matter'
import { ladders } from './channels'
import { messageFor } from './message'
import type { Notice, Push } from './notice'
import { pushMoment } from './quiet'
import { robotOf } from './reader'
import { sayingOf } from './sayings'
import { templates, type TemplateName } from './templates'

/**
 * Robots that speak of this line: those of the zone, for what waits on the desk and for alarms. A matter that is hidden
 * from anybody is not spoken of in a group.
 */
export function robotsFor (matter: Matter, event: TimelineEvent, estate: Estate): string[] {
  const isForTeam = event.from === 'submitted' || sayingOf(event.action, matter.kind)?.alarm === true
  if (!isForTeam || matter.hiddenFrom.length > 0) return []
  return estate.robots.filter(({ zoneIds }) => zoneIds.length === 0 || zoneIds.includes(matter.place.zoneId)).map(robot => robot.id)
}

/** @param anytime quiet hours do not hold it; @param now ms */
export function pushFor (estate: Estate, personId: string, template: TemplateName, anytime: boolean, now: number): Push {
  const channels = ladders[robotOf(estate, personId) ? 'team' : templates[template].for]
  return { state: 'pending', channels: [...channels], at: 0, tries: 0, nextAt: pushMoment(estate, personId, anytime, now), ...(anytime && { anytime }), ...(templates[template].unphoned && { unphoned: true }) }
}

/** It lies in the inbox, and nothing goes out. */
export const inboxOnly = (now: number): Push => ({ state: 'none', channels: [], at: 0, tries: 0, nextAt: now })

/**
 * @param idOf the id of the notice of a line for a person; the same line and person always have the same
 * @returns everything the outbox owes, in its order; nothing for people who are told nothing of a line
 */
export function noticesOf (matter: Matter, estate: Estate, now: number, idOf: (seq: number, personId: string) => string): Notice[] {
  const anytime = matter.priority === 'emergency'
  return matter.outbox.flatMap(({ seq, push, post }: Outgoing) => {
    const event = matter.timeline.find(line => line.seq === seq)
    if (!event) return []
    const notice = (personId: string, isPushed: boolean): Notice[] => {
      const message = messageFor(matter, event, personId, estate)
      return message ? [{
        _id: idOf(seq, personId), v: 1, estateId: matter.estateId, personId, matterId: matter._id, number: matter.number, seq, ...message,
        at: event.at, readAt: null, hiddenFrom: matter.hiddenFrom,
        push: isPushed ? pushFor(estate, personId, message.template, anytime, now) : inboxOnly(now)
      }] : []
    }
    return [...push, ...robotsFor(matter, event, estate)].flatMap(id => notice(id, true)).concat(post.flatMap(id => notice(id, false)))
  })
}
