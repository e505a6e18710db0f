import { createHash } from 'node:crypto'
import { Refused } from '@domain/kit/errors'
import { standings } from '@domain/privacy/consent'
import { privacy, type Look } from '@domain/privacy/contract'
import { laws } from '@domain/privacy/law'
import { notices, shownText, type NoticeName } from '@domain/privacy/notices'
import { retentions, type Retention, type RetentionCount } from '@domain/privacy/retention'
import type { AuditEntry } from '@domain/audit/entry'
import { about } from '../audit/repo'
import { serve } from '../kit/serve'
import { countDue, ends } from '../retention/repo'
import { decide, list, request, viewOf, withdraw } from './erasing'
import { subjectOf } from './mine-repo'
import { myData } from './my-data'
import { addConsent, ledgerOf } from './repo'
import { actorOf, selfOf } from './self'

const pageLength = 20

const hashOf = (name: NoticeName) => createHash('sha256').update(shownText(name)).digest('hex')
const standingOf = async (openId: string) => standings(await ledgerOf(openId), hashOf)

const lookOf = ({ seq, at, act, actorId, actorName, actorRoles, label, reason, details }: AuditEntry, personId: string): Look =>
  ({ id: String(seq), at, act, byName: actorName, byRoles: actorRoles, byMe: actorId === personId, ...(typeof details?.vendor === 'string' && { vendor: details.vendor }), ...(label && { label }), ...(reason && { reason }) })

function seqOf (cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw new Refused('invalid', 'cursor', 'after')
  return Number(cursor)
}

export const main = serve(privacy, {
  notices: (_input, { openId }) => standingOf(openId),

  async consent ({ key, notice, version, agreed }, { openId, person, now }) {
    if (version !== notices[notice].version) throw new Refused('conflict', 'noticeChanged', 'version')
    await addConsent(key, { v: 1, openId, ...(person && { personId: person._id }), notice, version, hash: hashOf(notice), agreed, at: now })
    return standingOf(openId)
  },

  async whoLooked ({ after }, context) {
    const person = selfOf(context), { personId, entryIds } = await subjectOf(person, context.now)
    const found = await about(actorOf(context).estateId, [personId, ...entryIds], pageLength + 1, after === undefined ? undefined : seqOf(after))
    const items = found.slice(0, pageLength).map(each => lookOf(each, personId))
    return { items, ...(found.length > pageLength && { next: items.at(-1)!.id }) }
  },

  myData: (_input, context) => myData(context),
  erasure: (_input, context) => viewOf(context),
  requestErasure: (_input, context) => request(context),
  withdrawErasure: (_input, context) => withdraw(context),
  erasures: ({ state, after }, context) => list(state, after, context),

  async decideErasure (input, context) {
    return { state: await decide(input.id, input.approve ? 'approve' : 'refuse', input.approve ? undefined : input.note, context) }
  },

  retention: (_input, { who, now }) => Promise.all((retentions as readonly Retention[]).map(async (row): Promise<RetentionCount> => {
    const { id, what, days, why, law, does } = row
    return { id: id as RetentionCount['id'], what, days, why, law: laws[law], ...(does && { does }), ...(ends(row) && { due: await countDue(row, who.estateId, now) }) }
  }))
})
