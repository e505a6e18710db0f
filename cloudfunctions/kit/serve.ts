/** Makes a contract and its handlers into a cloud function: checks the call, checks the caller, answers in one envelope. */
import * as v from 'valibot'
import type { Call, Contract, Handlers, Reply } from '@domain/kit/contract'
import { Refused } from '@domain/kit/errors'
import { may, type Caller } from '@domain/people/capability'
import type { Context } from './context'
import { Changed, enter } from './enter'
import { log } from './log'
import { tooMany } from './rate'

const call = v.object({ method: v.pipe(v.string(), v.maxLength(40)), estateId: v.optional(v.pipe(v.string(), v.maxLength(64))) })

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

/** What one call comes to; not before it is sure who the caller is. @throws Changed where they are no longer who it began with */
async function fulfil<C extends Contract> (contract: C, handlers: Handlers<C, Context>, { method, input }: Call, context: Context): Promise<unknown> {
  try {
    admit(contract.methods[method]!.by, context)
    tooMany(context.openId, method, context.now)
    return await handlers[method]!(clean(contract, method, input), context)
  } finally {
    await context.sure()
  }
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
    const attempt = async (ahead: boolean) => fulfil(contract, handlers, event, context = await enter(event.estateId, ahead))
    try {
      if (!v.is(call, event)) throw new Refused('invalid', 'call', 'method')
      if (!Object.hasOwn(contract.methods, name)) throw new Refused('notFound', 'noMethod', 'method')
      const data = await attempt(contract.methods[name]!.ahead ?? false).catch((error: unknown) => {
        if (error instanceof Changed) return attempt(false)
        throw error
      })
      reply = { ok: true, data, now: context!.now }
    } catch (error) {
      reply = refusal(error, Date.now())
    }
    log({ function: contract.name, method: name, caller: context?.openId, code: reply.ok ? 'ok' : reply.code, milliseconds: Date.now() - started })
    return reply
  }
