import { isAtWork, onDuty } from '@domain/estate/roster'
import { Refused } from '@domain/kit/errors'
import { may } from '@domain/people/capability'
import { checkInvited, checkOpen } from '@domain/staff/invitation'
import { staff } from '@domain/staff/contract'
import { managerIn } from '@domain/staff/power'
import { rosterOf } from '@domain/staff/roster-of'
import { rowFrom, rowOf } from '@domain/staff/row'
import { append } from '../audit/repo'
import { estateIn, freshEstate } from '../estate/repo'
import { inTransaction } from '../kit/cloud'
import { forget } from '../kit/enter'
import { serve } from '../kit/serve'
import { matters } from '../matter/repo'
import { assignAll, handOverAll, leftBehind, stillToDo } from '../people/hand-over'
import { change, resign } from './change'
import { invite, shown } from './invite'
import { accept } from './join'
import { endInvitation, invitationById, invitationIn, openInvitations } from './repo'
import { hashOf } from './token'

export const main = serve(staff, {
  async list (_input, { who, now }) {
    const here = (await freshEstate(who.estateId)).staff.filter(each => !each.left), ids = here.map(each => each.personId)
    const [answersFor, tasks] = await Promise.all([matters(who).loads('firstContactId', ids), matters(who).loads('assigneeId', ids, stillToDo)])
    return here.map(each => ({
      ...rowFrom(each), personId: each.personId, name: each.name, leaves: each.leaves, rev: each.rev ?? 0,
      onDuty: onDuty(each, now), onLeave: !isAtWork(each, now), answersFor: answersFor[each.personId] ?? 0, tasks: tasks[each.personId] ?? 0
    }))
  },

  async change ({ personId, rev, ...row }, { who, now }) {
    const next = await change(personId, rev, rowOf(row), () => leftBehind(personId, who), who, now)
    forget()
    return { rev: next }
  },

  async resign ({ key, ...request }, { who, now }) {
    const { personId, toId, tasksToId, reason } = request
    const left = await leftBehind(personId, who)
    if (left.matters + left.tasks > 0 && !may(who, 'sendOnLeave')) throw new Refused('forbidden', 'handOverFirst', 'personId')
    await resign(request, left, who, now)
    forget()
    const estate = await freshEstate(who.estateId)
    return {
      handedOver: toId ? await handOverAll(personId, toId, reason, key, who, estate, now) : 0,
      reassigned: tasksToId ? await assignAll(personId, tasksToId, reason, key, who, estate, now) : 0
    }
  },

  async roster ({ day }, { who }) {
    return rosterOf(await freshEstate(who.estateId), day)
  },

  async invite ({ key, name, ...row }, { who, now }) {
    return invite(name, rowOf(row), key, who, now)
  },

  async invitations (_input, { who, now }) {
    return (await openInvitations(who.estateId, now)).filter(each => !each.vendor).map(shown)
  },

  async revoke ({ id }, { who, now }) {
    await inTransaction(async transaction => {
      const [estate, invitation] = [await estateIn(transaction, who.estateId), await invitationIn(transaction, id)]
      const actor = managerIn(estate.staff, who)
      if (!invitation || invitation.estateId !== who.estateId) throw new Refused('notFound', 'noInvitation', 'id')
      if (invitation.state === 'joined') throw new Refused('conflict', 'invitationUsed', 'id')
      if (invitation.state === 'revoked') return
      await endInvitation(transaction, id, 'revoked', { at: now, by: who.id })
      await append(transaction, { ...actor, estateId: who.estateId }, { act: 'revokeInvitation', subjectId: id }, now)
    })
    return { revoked: true as const }
  },

  async invitation ({ token }, { person, now }) {
    const found = await invitationById(hashOf(token))
    if (!found) throw new Refused('notFound', 'noInvitation', 'token')
    const estate = await freshEstate(found.estateId)
    checkOpen(found, estate, now)
    checkInvited(found, estate, person)
    const { name, roles, department, invitedByName, expiresAt } = shown(found)
    return { estateName: estate.name, name, roles, department, invitedByName, expiresAt }
  },

  async accept ({ token }, { openId, now }) {
    const joined = await accept(token, openId, now)
    forget()
    return joined
  }
})
