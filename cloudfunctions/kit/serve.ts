/** Makes a contract and its handlers into a cloud function: checks the call, checks the caller, answers in one envelope. */
import * as v from 'valibot'
import type { Call, Contract, Handlers, Reply } from '@domain/kit/contract'
import { Refused } from '@domain/kit/errors'
import { may, type Caller } from '@domain/people/capability'
import type { Context } from './context'
import { enter } from './enter'
import { log } from './log'
import { tooMany } from './rate'

const call = v.object({ method: v.pipe(v.string(), v.maxLength(40)), estateId: v.optional(v.pipe(v.string(), v.maxLength(64))), anew: v.optional(v.boolean()) })

/** @throws Refused forbidden where this caller may not. */
export function admit (by: Caller, context: Context) {
  if (by !== 'anyone' && !may(context.who, by)) throw new Refused('forbidden', 'notYours')
}

function clean (contract: Contract, name: string, input: unknown): unknown {
  const method = contract.methods[name]
  if (!method) throw new Refused('notFound', 'noMethod', name.slice(0, 40))
  const parsed = v.safeParse(method.input, input ?? {}, { abortEarly: true })
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new Refused('invalid', issue.message, v.getDotPath(issue) ?? 'input')
}

function refusal (error: unknown, now: number): Reply<never> & { ok: false } {
  if (error instanceof Refused) return { ok: false, code: error.code, reason: error.reason, field: error.field, facts: error.facts, now }
  console.error(error)
  return { ok: false, code: 'internal', reason: 'internal', now }
}

/**
 * @param contract what the function is called with
 * @param handlers one for each method; they get clean input and a `Context`
 * @returns the `main` that the platform calls
 */
export const serve = <C extends Contract>(contract: C, handlers: Handlers<C, Context>) =>
  async (event: Call): Promise<Reply<unknown>> => {
    const started = Date.now()
    let context: Context | undefined, reply: Reply<unknown>
    const name = typeof event?.method === 'string' ? event.method.slice(0, 40) : ''
    try {
      if (!v.is(call, event)) throw new Refused('invalid', 'call', 'method')
      if (!Object.hasOwn(contract.methods, name)) throw new Refused('notFound', 'noMethod', 'method')
      context = await enter(event.estateId, event.anew)
      admit(contract.methods[name]!.by, context)
      tooMany(context.openId, name, context.now)
      const data = await handlers[name]!(clean(contract, name, event.input), context)
      reply = { ok: true, data, now: context.now }
    } catch (error) {
      reply = refusal(error, Date.now())
    }
    log({ function: contract.name, method: name, caller: context?.openId, code: reply.ok ? 'ok' : reply.code, milliseconds: Date.now() - started })
    return reply
  }
