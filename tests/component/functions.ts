/**
 * Stands in for the cloud in component tests: answers each call by `function.method` as `functions.answers` says, and
 * remembers in `functions.asked` what came in. What is not answered fails the way a missing function does.
 */
import { Refused } from '@domain/kit/errors'
import { mondayNoon } from '../make/matter'

interface Asked { call: string, input: Record<string, unknown> }
type Answer = (input: never) => unknown

export const functions = {
  answers: {} as Record<string, Answer>,
  asked: [] as Asked[],
  /** The server's time, which pages go by. */
  now: mondayNoon,
  /** No network at all. */
  offline: false,
  of: (call: string) => functions.asked.filter(each => each.call === call).map(each => each.input),
  reset () {
    Object.assign(functions, { answers: {}, asked: [], now: mondayNoon, offline: false })
  }
}

async function reply (call: string, input: Record<string, unknown>) {
  const { answers, now } = functions
  const answer = answers[call]
  if (!answer) return { errMsg: `nothing answers ${call}` }
  try {
    return { result: { ok: true, data: await answer(input as never), now } }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { result: { ok: false, code: error.code, reason: error.reason, field: error.field, facts: error.facts, now } }
  }
}

/** Pages call functions through whoever served them. */
export const fetchFake = async (_url: unknown, request?: { body?: unknown }) => {
  if (functions.offline) throw new TypeError('Failed to fetch')
  const { name, data: { method, input } } = JSON.parse(String(request?.body)) as { name: string, data: { method: string, input: Record<string, unknown> } }
  const call = `${name}.${method}`
  functions.asked.push({ call, input })
  const answered = await reply(call, input)
  return { json: async () => answered }
}

beforeEach(() => {
  functions.reset()
  window.fetch = fetchFake as unknown as typeof window.fetch
})
