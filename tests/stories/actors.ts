/** The cast with verbs, so that a story reads as one: every verb is a call of a compiled function by that person's phone. */
import { Refused } from '@domain/kit/errors'
import type { Kind, Matter } from '@domain/matter/matter'
import type { MoveInput } from '@domain/matter/move'
import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { cast, type CastMember, type CastName } from '../cast'
import { categories } from '../make/categories'
import type { CloudOptions } from '../make/cloud'
import { homeOf } from './homes'
import { world, type World } from './world'

let keys = 0
/** The same keys in every run: which matters are sampled for a visit follows from them. */
export const freshKey = () => `story-key-${String(++keys).padStart(12, '0')}`

type More = Partial<Omit<MoveInput, 'id' | 'action' | 'key'>>

export class Actor {
  constructor (readonly cloud: World, readonly member: CastMember) {}

  get id () { return this.member.id }

  /** @throws Refused as the function refused */
  async call<T> (name: string, method: string, input: object): Promise<T> {
    const reply = await this.cloud.call<T>(this.member, name, method, input)
    if (!reply.ok) throw new Refused(reply.code, reply.reason, reply.field, reply.facts)
    return reply.data
  }

  reports (kind: Kind, text: string, more: object = {}): Promise<MatterView> {
    const category = categories.find(each => each.kind === kind && each.priority === 'normal' && !each.major)
    return this.call('work-order', 'submit', { key: freshKey(), kind, categoryId: category?.id, text, place: { premisesId: homeOf(this.member) }, ...more })
  }

  records (kind: Kind, text: string, more: object): Promise<MatterView> {
    const category = categories.find(each => each.kind === kind && each.priority === 'normal')
    return this.call('work-order', 'record', { key: freshKey(), kind, categoryId: category?.id, text, channel: 'phone', ...more })
  }

  does (action: Action, { id }: { id: string }, more: More = {}): Promise<MatterView> {
    return this.call('work-order', 'act', { id, action, key: freshKey(), ...more })
  }

  sees ({ id }: { id: string }): Promise<MatterView> { return this.call('work-order', 'get', { id }) }

  receives (matter: MatterView) { return this.does('receive', matter) }
  assigns (matter: MatterView, to: Actor) { return this.does('assign', matter, { assigneeId: to.id }) }
  starts (matter: MatterView) { return this.does('start', matter) }

  /** Starts first where that is still to be done. */
  async completes (matter: MatterView, note = '已修好') {
    const now = await this.sees(matter)
    if (now.may.includes('start')) await this.starts(matter)
    return this.does('complete', matter, { note })
  }

  accepts (matter: MatterView) { return this.does('accept', matter) }
  rejects (matter: MatterView, note: string) { return this.does('reject', matter, { note }) }

  /** What this person was told of the matter, as the actions the messages are about, in order. */
  async wasTold ({ id }: { id: string }): Promise<string> {
    await this.cloud.settle()
    const [matter] = (await this.cloud.db.collection('matters').where({ _id: id }).get()).data as [Matter]
    const { data } = await this.cloud.db.collection('notices').where({ matterId: id, personId: this.id }).limit(1000).get()
    const told = (data as { seq: number }[]).map(each => each.seq).sort((a, b) => a - b)
    return told.map(seq => matter.timeline.find(line => line.seq === seq)?.action).join(' ')
  }
}

export type Town = { cloud: World } & Record<CastName, Actor>

/** A fresh estate with everybody in it, on a Monday at two in the afternoon. */
export async function town (options: CloudOptions = {}): Promise<Town> {
  const cloud = await world(options)
  const actors = Object.fromEntries(Object.entries(cast).map(([name, member]) => [name, new Actor(cloud, member)]))
  return { cloud, ...actors } as Town
}

/** The actions of a timeline, in order. */
export const told = (view: MatterView) => view.timeline.map(line => line.action).join(' ')
