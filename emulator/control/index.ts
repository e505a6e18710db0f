/** What tests and the simulator page ask of the local cloud itself; nothing of it exists in production. */
import type { Core } from '../core'
import { invalidParam } from '../errors'
import type { Order } from '../store/sort'
import type { Route } from '../types'
import { decode, type Document } from '../wire/ejson'
import { jsonRoutes } from '../wire/http'

const whole = (text: string | null, otherwise: number) => (text === null ? otherwise : Number(text))

const optional = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

function openSession({ sessions }: Core, { openid, appid, unionid }: Record<string, unknown>, fallbackAppid: string): string {
  const person = { openid: optional(openid), appid: optional(appid) ?? fallbackAppid, unionid: optional(unionid) }
  if (person.openid === undefined) throw invalidParam('openid must be a non-empty string')
  return sessions.open(person)
}

async function moveClock({ clock }: Core, { now, to, advance }: Record<string, unknown>): Promise<object> {
  const at = [now, to].find((value): value is number => typeof value === 'number') ?? clock.now() + Number(advance)
  if (!Number.isFinite(at)) throw invalidParam('now (milliseconds) or advance (milliseconds) must be a number')
  await clock.moveTo(at)
  return { now: clock.now() }
}

/** @param input its `query` as plain JSON or EJSON, `order` as `[{ field, direction }]` or `{ field: direction }`. */
function explain({ store, clock }: Core, { collection, query, order, limit }: Record<string, unknown>): object {
  const filter = decode(JSON.stringify(query ?? {}), clock.now()) as Document
  const fields = Array.isArray(order)
    ? (order as Order)
    : Object.entries((order ?? {}) as Record<string, 1 | -1>).map(([field, direction]) => ({ field, direction }))
  return store.explain(String(collection), { filter, order: fields, ...(typeof limit === 'number' && { limit }) })
}

export function controlRoutes(cloud: Core): Route {
  return jsonRoutes({
    'GET /control/clock': () => ({ now: cloud.clock.now() }),
    'POST /control/clock': (input) => moveClock(cloud, input),
    'POST /control/timers/run': async ({ functionName }) => {
      await cloud.runTimers(optional(functionName))
      return { now: cloud.clock.now() }
    },
    'POST /control/quiet': async () => {
      await cloud.pay.quiet()
      return cloud.functions.quiet()
    },
    'POST /control/sessions': (input) => ({ token: openSession(cloud, input, cloud.manifest.appid) }),
    'POST /wx/login': (input) => ({ session: openSession(cloud, input, cloud.manifest.appid) }),
    'GET /control/invocations': (_input, query) => cloud.invocations(whole(query.get('limit'), 100)),
    'GET /control/written': () => ({ documents: cloud.written() }),
    'GET /control/collections/:': (_input, _query, functionName) => [...cloud.functions.log.collectionsOf(functionName)],
    'GET /control/journal/:': (_input, query, kind) =>
      cloud.journal.list(kind, { after: whole(query.get('after'), 0), limit: whole(query.get('limit'), 1000) }),
    'DELETE /control/journal/:': (_input, _query, kind) => cloud.journal.clear(kind),
    'DELETE /control/journal': () => cloud.journal.clear(),
    'GET /control/files': () => cloud.listFiles(),
    'POST /control/reset': () => cloud.reset(),
    'POST /control/explain': (input) => explain(cloud, input),
    'POST /control/require-index': ({ on }) => {
      cloud.store.strict = on !== false
    },
    'POST /control/fault': (input) => cloud.faults.add(input),
    'GET /control/fault': () => ({ left: cloud.faults.left }),
    'DELETE /control/fault': () => cloud.faults.clear(),
  })
}
