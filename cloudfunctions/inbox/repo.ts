/** Messages and consents for the people they belong to, and what nobody was reached with for the desk. Every query is scoped. */
import type { Grants } from '@domain/inbox/grants'
import type { Notice } from '@domain/inbox/notice'
import type { TemplateName } from '@domain/inbox/templates'
import type { Who } from '@domain/people/person'
import { command as _, db, isTaken } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'

type Reader = Pick<Who, 'id' | 'estateId'>

const notices = () => db.collection('notices')
const grants = () => db.collection('grants')

/** Answers of WeChat's sheet that are remembered, so that a repeated call is counted once. */
const nonces = 20

/** Nobody was reached, or nobody knows whether; and they have not read it in the inbox since. */
const unreached = { 'push.state': _.in(['unreached', 'doubtful']), readAt: null }

export const newestFirst: Order = { field: 'at', direction: -1 }

export const inboxOf = ({ id, estateId }: Reader) => ({
  async list (limit: number, cursor?: string): Promise<Notice[]> {
    const { data } = await inOrder(notices(), _.and([{ estateId, personId: id }, ...after(newestFirst, cursor)]), newestFirst).limit(limit).get()
    return data as Notice[]
  },

  /** Marks these as read, or all. A push that is still waiting is left to the courier, which sends nothing that was read. */
  async read (now: number, ids?: string[]): Promise<number> {
    const mine = { estateId, personId: id, readAt: null }
    await notices().where(ids ? { ...mine, _id: _.in(ids) } : mine).update({ readAt: now })
    const { total } = await notices().where(mine).count() as { total?: number }
    return total ?? 0
  },

  async balances (): Promise<Grants['balances']> {
    const { data } = await grants().where({ _id: id }).limit(1).get()
    return (data as Grants[])[0]?.balances ?? {}
  },

  /** Adds one consent for each of these templates, once per nonce. @returns what is left of each */
  async grant (templates: TemplateName[], nonce: string): Promise<Grants['balances']> {
    const more = Object.fromEntries(templates.map(name => [`balances.${name}`, _.inc(1)]))
    const { doc } = await grants().where({ _id: id, nonces: _.nin([nonce]) })
      .updateAndReturn({ ...more, nonces: _.push({ each: [nonce], slice: -nonces }) }) as { doc?: Grants }
    if (doc) return doc.balances
    const first: Grants = { _id: id, v: 1, balances: Object.fromEntries(templates.map(name => [name, 1])), leaseUntil: 0, nonces: [nonce] }
    try {
      await grants().add(first)
      return first.balances
    } catch (error) {
      if (!isTaken(error)) throw error
      return this.balances()
    }
  }
})

export type Unreached = Notice & { people: { name: string }[] }

export const deskOf = ({ id, estateId }: Reader) => ({
  /** Newest first, with who it was for; nothing about matters that are hidden from whoever asks. */
  async unreached (limit: number, cursor?: string): Promise<Unreached[]> {
    const { data } = await notices().aggregate()
      .match(_.and([{ estateId, ...unreached, hiddenFrom: _.neq(id) }, ...after(newestFirst, cursor)]))
      .sort({ at: -1, _id: 1 }).limit(limit)
      .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'people' })
      .end() as { data: Unreached[] }
    return data
  },

  /** @returns whether there was such a message; told twice is told */
  async told (noticeId: string, now: number): Promise<boolean> {
    const { updated } = await notices().where({ _id: noticeId, estateId, hiddenFrom: _.neq(id), 'push.state': _.in(['unreached', 'doubtful', 'told']) })
      .update({ 'push.state': 'told', 'push.toldBy': id, 'push.toldAt': now }) as { updated?: number }
    return updated === 1
  },

  /** The consents of those of these people who belong to the estate. */
  async grantsOf (personIds: string[]): Promise<Map<string, Partial<Grants>>> {
    const [people, found] = await Promise.all([
      db.collection('people').where({ _id: _.in(personIds), estateIds: estateId }).field({ _id: true }).limit(personIds.length).get(),
      grants().where({ _id: _.in(personIds) }).field({ balances: true, bound: true }).limit(personIds.length).get()
    ])
    const byId = new Map((found.data as Grants[]).map(each => [each._id, each]))
    return new Map((people.data as { _id: string }[]).map(({ _id }) => [_id, byId.get(_id) ?? {}]))
  }
})
