/** How tests and the seed speak to a running local cloud: as phones do, and through its control routes. */
import type { Client, Contract, Reply } from '@domain/kit/contract'
import { Refused } from '@domain/kit/errors'
import type { CastMember } from '../cast'

async function send<T> (url: string, method: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(url, { method, headers: { 'content-type': 'application/json', ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`)
  return (text === '' ? undefined : JSON.parse(text)) as T
}

type Caller = Pick<CastMember, 'openId'>

export interface Wire {
  origin: string
  get<T> (path: string): Promise<T>
  post<T> (path: string, body?: unknown): Promise<T>
  remove (path: string): Promise<unknown>
  /** The session of this person's phone, opened once. */
  session (person: Caller): Promise<string>
  /** @returns the function's envelope; @throws Error where the platform did not get that far */
  call<T = unknown> (person: Caller, functionName: string, method: string, input?: unknown, estateId?: string): Promise<Reply<T>>
  /** A contract in this person's hands. Its methods answer with the data or throw Refused. */
  connect<C extends Contract> (person: Caller, contract: C, estateId?: string): Client<C>
}

/** Told of each reply as it arrived at somebody's phone, before anything else happens there. */
type Heard = (person: Caller, method: string, reply: unknown) => Promise<void>

/** @param origin of the local cloud */
export function wireTo (origin: string, heard: Heard = () => Promise.resolve()): Wire {
  const sessions = new Map<string, Promise<string>>()

  const session = ({ openId }: Caller) => {
    const known = sessions.get(openId) ?? send<{ session: string }>(`${origin}/wx/login`, 'POST', { openid: openId }).then(reply => reply.session)
    sessions.set(openId, known)
    return known
  }

  async function call<T> (person: Caller, name: string, method: string, input?: unknown, estateId?: string): Promise<Reply<T>> {
    const headers = { 'x-session': await session(person) }
    const answer = await send<{ result?: Reply<T>, errMsg?: string }>(`${origin}/wx/call`, 'POST', { name, data: { method, input, estateId } }, headers)
    if (!answer.result) throw new Error(`${name}.${method}: ${answer.errMsg}`)
    await heard(person, `${name}.${method}`, answer.result)
    return answer.result
  }

  return {
    origin,
    session,
    call,
    get: path => send(origin + path, 'GET'),
    post: (path, body = {}) => send(origin + path, 'POST', body),
    remove: path => send(origin + path, 'DELETE'),
    connect: <C extends Contract>(person: Caller, { name, methods }: C, estateId?: string) =>
      Object.fromEntries(Object.keys(methods).map(method => [method, async (input: unknown) => {
        const reply = await call(person, name, method, input, estateId)
        if (!reply.ok) throw new Refused(reply.code, reply.reason, reply.field, reply.facts)
        return reply.data
      }])) as Client<C>
  }
}
