/** The cast on a cloud where messages can go wrong, with what a story about telling people wants to ask. */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { inbox } from '@domain/inbox/contract'
import type { Grants } from '@domain/inbox/grants'
import { pushStates, type Notice } from '@domain/inbox/notice'
import type { TemplateName } from '@domain/inbox/templates'
import { moment } from '@domain/kit/calendar'
import type { Matter } from '@domain/matter/matter'
import type { Action } from '@domain/matter/step'
import { workOrder } from '@domain/work-order/contract'
import { cast, type CastMember } from '../../cast'
import { startCloud, type CloudOptions, type TestCloud } from '../../make/cloud'
import { homeOf } from '../homes'

/** A Monday at two in the afternoon: the day shift is at work. */
export const afternoon = moment('2026-11-23', '14:00')

const patience = 15_000

export type Stage = Awaited<ReturnType<typeof stage>>

/** @param options without `seed`, a stage goes on with the `data` of one that was killed, at its time */
export async function stage (options: CloudOptions = {}) {
  const cloud = await startCloud(options)
  if (options.seed !== false) await cloud.clock.moveTo(afternoon)
  return { cloud, ...verbs(cloud) }
}

function verbs (cloud: TestCloud) {
  const { db, wechat } = cloud
  const desk = (person: CastMember) => cloud.connect(person, inbox)

  /** Everything written to one person, or to everybody, oldest first. */
  async function notices (person?: CastMember | string): Promise<Notice[]> {
    const personId = typeof person === 'string' ? person : person?.id
    const { data } = await db.collection('notices').where({ ...(personId && { personId }), 'push.state': db.command.in([...pushStates]) }).limit(1000).get()
    return (data as Notice[]).sort((a, b) => a.at - b.at || a.seq - b.seq)
  }

  /** Nothing is owed, nothing is on its way: what remains waits for its time. */
  async function isQuiet (): Promise<boolean> {
    const now = await cloud.clock.now()
    const owed = (await db.collection('matters').where({ 'outbox.seq': db.command.gt(0) }).get()).data.length
    const moving = (await notices()).filter(({ push }) => push.state === 'claimed' || (push.state === 'pending' && push.nextAt <= now))
    return owed + moving.length === 0
  }

  async function until (what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end; await wait(50)) if (await holds()) return
    throw new Error(`${what}, after ${patience} ms: ${JSON.stringify((await notices()).map(({ personId, push }) => ({ personId, ...push })))}`)
  }

  const quiet = async () => {
    await cloud.post('/control/quiet')
    await until('messages are still on their way', isQuiet)
    await cloud.post('/control/quiet')
  }

  return {
    notices, quiet, desk, until,

    /** WeChat and our ledger agree that this person has said yes so often. */
    async grants (person: CastMember, template: TemplateName, balance: number) {
      await wechat.grant(person, template, balance)
      for (let at = 0; at < balance; at++) await desk(person).granted({ nonce: randomUUID(), results: { [`tmpl-${template}`]: 'accept' } })
    },

    async balance (person: CastMember, template: TemplateName): Promise<number> {
      const { data } = await db.collection('grants').where({ _id: person.id }).get()
      return (data as Grants[])[0]?.balances[template] ?? 0
    },

    /** 王秀兰's tap drips. */
    reports: (more: object = {}, person: CastMember = cast.wangXiulan) => cloud.connect(person, workOrder).submit({
      key: randomUUID(), kind: 'repair', categoryId: 'faucet', text: '厨房水龙头滴水', place: { premisesId: homeOf(person) }, ...more
    }),

    does: (person: CastMember, action: Action, { id }: { id: string }, more: object = {}) =>
      cloud.connect(person, workOrder).act({ id, action, key: randomUUID(), ...more }),

    async matter (id: string): Promise<Matter> {
      return ((await db.collection('matters').where({ _id: id }).get()).data as [Matter])[0]
    },

    /** The timers of a minute, as they would fire by themselves. */
    sweep: () => cloud.post('/control/timers/run', { functionName: 'sweep' })
  }
}
