import { inbox, type GrantBalance, type NoticeCard, type UnreachedCard } from '@domain/inbox/contract'
import type { Grants } from '@domain/inbox/grants'
import type { Notice } from '@domain/inbox/notice'
import { templateNames, templates, type TemplateName } from '@domain/inbox/templates'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import type { Who } from '@domain/people/person'
import { cursorOf } from '../kit/cursor'
import { serve } from '../kit/serve'
import { templateId, workTemplateId } from '../kit/template-ids'
import { namesOf } from '../people/repo'
import { balancesOf, grant, grantsOf } from './grants-repo'
import { deskOf, inboxOf, newestFirst, type Unreached } from './repo'

const pageLength = 20

/** Residents are asked for progress, staff for tasks and alarms; somebody who is both, for all. */
const wanted = ({ roles }: Who): TemplateName[] =>
  templateNames.filter(name => templates[name].for === 'resident' ? roles.includes('resident') : roles.some(role => role !== 'resident'))

const balancesFor = (who: Who, balances: Grants['balances']): GrantBalance[] =>
  wanted(who).map(template => ({ template, templateId: templateId(template), workTemplateId: workTemplateId(template), title: templates[template].title, balance: balances[template] ?? 0 }))

function pageOf<N extends Notice, C> (found: N[], card: (notice: N) => C): Page<C> {
  const shown = found.slice(0, pageLength)
  return { items: shown.map(card), ...(found.length > pageLength && { next: cursorOf(newestFirst, shown.at(-1)!) }) }
}

const cardOf = ({ _id, matterId, number, title, text, at, readAt, page }: Notice): NoticeCard => ({ id: _id, matterId, number, title, text, at, readAt, page })

const unreachedOf = ({ _id, matterId, number, title, text, at, personId, people, push }: Unreached): UnreachedCard =>
  ({ id: _id, matterId, number, title, text, at, personId, name: people[0]?.name ?? '', why: push.why ?? '' })

export const main = serve(inbox, {
  async list ({ after }, { who }) {
    return pageOf(await inboxOf(who).list(pageLength + 1, after), cardOf)
  },

  async read ({ ids }, { who, now }) {
    return { unread: await inboxOf(who).read(now, ids) }
  },

  async grants (_input, { who }) {
    return balancesFor(who, await balancesOf(who.id))
  },

  /** Besides `accept` WeChat answers `acceptWithAlert` and others of that kind, which are consents as well. */
  async granted ({ nonce, results }, { who }) {
    const accepted = templateNames.filter(name => results[templateId(name)]?.startsWith('accept'))
    return balancesFor(who, await (accepted.length > 0 ? grant(who.id, accepted, nonce) : balancesOf(who.id)))
  },

  async reach ({ personIds, template }, { who }) {
    const [here, grants] = await Promise.all([namesOf(who.estateId, personIds), grantsOf(personIds)])
    return Object.fromEntries([...here.keys()].map(personId => {
      const { balances, bound } = grants.get(personId) ?? {}, balance = balances?.[template] ?? 0
      return [personId, { reachable: balance > 0 || (bound === true && templates[template].for === 'staff'), balance }]
    }))
  },

  async unreached ({ after }, { who }) {
    return pageOf(await deskOf(who).unreached(pageLength + 1, after), unreachedOf)
  },

  async told ({ id }, { who, now }) {
    if (!await deskOf(who).told(id, now)) throw new Refused('notFound', 'noNotice', 'id')
    return { ok: true as const }
  }
})
