import type { Call, Client, Contract, Reply } from '@domain/kit/contract'
import { Failure } from './failure'
import { callFunction } from './ports/cloud'
import { learnTime } from './server-time'

let looking: Pick<Call, 'estateId'> = {}

/** From now on every call says which estate this phone is looking at. */
export const lookAt = (estateId: string | undefined) => {
  looking = estateId === undefined ? {} : { estateId }
}

async function call (name: string, method: string, input: unknown): Promise<unknown> {
  const sentAt = Date.now()
  const message: Call = { method, input, ...looking }
  const reply = await callFunction(name, message) as Reply<unknown>
  learnTime(reply.now, sentAt, Date.now())
  if (!reply.ok) throw new Failure(reply.code, reply.reason, reply.field, reply.facts)
  return reply.data
}

/** The typed methods of a contract: they answer with data, or throw `Failure` (refused) or `Unreachable` (not known). */
export const connect = <C extends Contract>({ name, methods }: C) =>
  Object.fromEntries(Object.keys(methods).map(method => [method, (input: unknown) => call(name, method, input)])) as unknown as Client<C>
