/** The only file that names consents to messages and leases: who may be sent how much, and by whom just now. */
import { stoppedId, type Grants, type Stopped } from '@domain/inbox/grants'
import type { TemplateName } from '@domain/inbox/templates'
import { command as _, db, isTaken } from '../kit/cloud'

const grants = () => db.collection('grants')

/** Longer than a function lives, so that nobody has to renew it; a killed sender's runs out. */
const leaseMs = 65_000

const balance = (template: TemplateName) => `balances.${template}`

/** @returns the person's grants, leased; undefined where another sender has them */
export async function lease (personId: string, now: number): Promise<Grants | undefined> {
  const leaseUntil = now + leaseMs
  const { doc } = await grants().where({ _id: personId, leaseUntil: _.lt(now) }).updateAndReturn({ leaseUntil }) as { doc?: Grants }
  if (doc) return doc
  const fresh: Grants = { ...without(personId), leaseUntil }
  try {
    await grants().add(fresh)
    return fresh
  } catch (error) {
    if (isTaken(error)) return undefined
    throw error
  }
}

/** Ends a lease, unless it ran out and another sender has it; keeps what was learnt meanwhile. */
export const release = ({ _id, leaseUntil, bound, recent }: Grants) => grants().where({ _id, leaseUntil })
  .update({ leaseUntil: 0, ...(bound !== undefined && { bound }), ...(recent && { recent: _.set(recent) }) })

/** Takes one consent; `false` where none is left. */
export async function take (personId: string, template: TemplateName): Promise<boolean> {
  const { updated } = await grants().where({ _id: personId, [balance(template)]: _.gt(0) }).update({ [balance(template)]: _.inc(-1) }) as { updated?: number }
  return updated === 1
}

/** WeChat sent nothing, so the consent is still there. */
export const giveBack = (personId: string, template: TemplateName) => grants().where({ _id: personId }).update({ [balance(template)]: _.inc(1) })

export const empty = (personId: string, template: TemplateName) => grants().where({ _id: personId }).update({ [balance(template)]: 0 })

export interface Look { grants: Map<string, Grants>, stopped: Stopped['until'] }

/** What is left of these people's consents and which templates rest, in one question. */
export async function look (personIds: readonly string[]): Promise<Look> {
  const { data } = await grants().where({ _id: _.in([...personIds, stoppedId]) }).limit(personIds.length + 1).get()
  const found = data as (Grants | Stopped)[]
  const isStopped = (each: Grants | Stopped): each is Stopped => each._id === stoppedId
  return {
    grants: new Map(found.filter((each): each is Grants => !isStopped(each)).map(each => [each._id, each])),
    stopped: found.find(isStopped)?.until ?? {}
  }
}

/** Somebody who was never asked. */
export const without = (personId: string): Grants => ({ _id: personId, v: 1, balances: {}, leaseUntil: 0, nonces: [] })

export async function stop (template: TemplateName, until: number): Promise<void> {
  const { updated } = await grants().where({ _id: stoppedId }).update({ [`until.${template}`]: until }) as { updated?: number }
  if (updated === 1) return
  await grants().add({ _id: stoppedId, v: 1, until: { [template]: until } } satisfies Stopped).catch((error: unknown) => { if (!isTaken(error)) throw error })
}

/** Answers of WeChat's sheet that are remembered, so that a repeated call is counted once. */
const nonces = 20

export async function balancesOf (personId: string): Promise<Grants['balances']> {
  const { data } = await grants().where({ _id: personId }).limit(1).get()
  return (data as Grants[])[0]?.balances ?? {}
}

/** Adds one consent for each of these templates, once per nonce. @returns what is left of each */
export async function grant (personId: string, templates: TemplateName[], nonce: string): Promise<Grants['balances']> {
  const more = Object.fromEntries(templates.map(name => [balance(name), _.inc(1)]))
  const { doc } = await grants().where({ _id: personId, nonces: _.nin([nonce]) })
    .updateAndReturn({ ...more, nonces: _.push({ each: [nonce], slice: -nonces }) }) as { doc?: Grants }
  if (doc) return doc.balances
  const first: Grants = { ...without(personId), balances: Object.fromEntries(templates.map(name => [name, 1])), nonces: [nonce] }
  try {
    await grants().add(first)
    return first.balances
  } catch (error) {
    if (!isTaken(error)) throw error
    return balancesOf(personId)
  }
}

export async function grantsOf (personIds: readonly string[]): Promise<Map<string, Partial<Grants>>> {
  const { data } = await grants().where({ _id: _.in([...personIds]) }).field({ balances: true, bound: true }).limit(personIds.length).get()
  return new Map((data as Grants[]).map(each => [each._id, each]))
}

export const removeGrants = (personId: string) => grants().where({ _id: personId }).remove()
