/**
 * What the parts of the local cloud know of each other. `actions/`, `functions/`, `storage/`, `wechat/` and `console/`
 * each get a `LocalCloud` and reach one another only through it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Who is behind a call, as the platform would put it into the function's environment. */
export interface Identity {
  openid?: string
  appid?: string
  unionid?: string
  /** `TCB_SOURCE`: `wx_client`, `wx_client,scf`, `wx_trigger`… */
  source: string
}

/** One line of the function log: what was called, how it ended and what it cost, counted at the wire. */
export interface Invocation {
  id: string
  at: number
  functionName: string
  /** `data.method` of our envelope where there is one, for people to read. */
  method?: string
  openid?: string
  outcome: 'ok' | 'refused' | 'error' | 'timeout'
  /** The envelope's `code` where the function refused. */
  code?: string
  milliseconds: number
  roundTrips: number
  documentsRead: number
  documentsWritten: number
  cold: boolean
  /** Heap and Buffers of the instance when `main` had ended; not there where it did not end. */
  memoryMegabytes?: number
  output: string[]
}

/** Append-only lists on disk, for what WeChat's side was sent. A row is durable once `add` has returned. */
export interface Journal {
  add(kind: string, row: object): number
  /** Rows that are added by `work` are there all or none; it reads none of them and awaits nothing. */
  together<Result>(work: () => Result): Result
  list<T>(kind: string, options?: { after?: number; limit?: number }): (T & { seq: number })[]
  clear(kind?: string): void
}

/** Virtual time: real time plus an offset that tests and the simulator move. Kept over restarts. */
export interface Clock {
  now(): number
  /** Moves time and then fires each timer that became due, once, and waits for them. */
  moveTo(at: number): Promise<void>
}

/** What is sent to open simulator pages as server-sent events. */
export type CloudEvent =
  | { type: 'invocation'; invocation: Invocation }
  | { type: 'sent'; kind: string; row: object }
  | { type: 'clock'; now: number }
  | { type: 'storage'; path: string; bytes: number }

/** Answers a request whose path it owns and says so; `false` passes it on. */
export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean> | boolean

/** A call that cloud functions make to WeChat through the SDK: `wx.api` carries JSON, `wx.openApi` protobuf. */
export interface OpenApiCall {
  apiName: string
  cgiName?: string
  apiOptions?: unknown
  requestData: Buffer | string
  form: 'json' | 'protobuf'
  appid?: string
}

/** What `wechat/` gives to the cloud. */
export interface WechatSide {
  routes: Route
  /** Answers in the form it was asked in. */
  openapi(call: OpenApiCall): Promise<Buffer | string>
  /** Brings pushed events that have become due to their functions, and waits for them. */
  deliverDue(): Promise<void>
  /** Lets events become due as time passes by itself. */
  start(): void
  stop(): void
}

export interface LocalCloud {
  envId: string
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string
  clock: Clock
  journal: Journal
  manifest: Manifest
  invoke(functionName: string, event: unknown, identity: Identity): Promise<unknown>
  publish(event: CloudEvent): void
  subscribe(listener: (event: CloudEvent) => void): () => void
  invocations(limit: number): Invocation[]
  /** Documents written since this cloud began: whoever sees the same number twice knows that nothing was. */
  written(): number
  /** Bytes of a stored file, or undefined; for the simulator and for WeChat's content check. */
  readFile(fileId: string): Promise<Buffer | undefined>
  listFiles(): { path: string; bytes: number; at: number }[]
  runTimers(functionName?: string): Promise<void>
  /** The person a phone's session was opened for. */
  openidOf(session: string): string | undefined
}

/**
 * The one description of what is deployed; `config/bundle.ts` writes it beside the bundled functions as `manifest.json`, and
 * `manager/` changes it while the cloud runs: look things up in it when they are needed, and keep no part of it.
 */
export interface Manifest {
  collections: Record<string, { indexes: IndexDescription[]; permission?: Permission }>
  functions: Record<string, FunctionDescription>
  /** Message templates as WeChat's console would hold them: keyword names with their types. */
  templates: Record<string, { title: string; keywords: Record<string, string> }>
  appid: string
  /** Who may reach stored files from a phone, past all functions. */
  storage?: Permission
}

/** Who may reach a collection from a phone, past all functions; the manager API's `AclTag`. Functions may always. */
export type Permission = 'ADMINONLY' | 'PRIVATE' | 'READONLY' | 'ADMINWRITE'

export interface IndexDescription {
  name: string
  unique?: boolean
  /** A field that is `2dsphere` holds geometries, and lets a query ask for the nearest. */
  keys: { field: string; direction: 1 | -1 | '2dsphere' }[]
}

export interface FunctionDescription {
  /** Seconds. */
  timeout: number
  /** Megabytes; 256 where not given. */
  memory?: number
  timers?: { name: string; /** seven fields, +08:00 */ cron: string }[]
  /** Plain variables of the function's environment; `{origin}` in a value stands for the cloud's origin and is replaced at start. */
  environment?: Record<string, string>
  /** `permissions.openapi` of WeChat's `config.json`. */
  openapi?: string[]
  /** Paths of HTTP access that lead here, as `/pay/notify`; what lies below a path leads here, too. */
  http?: string[]
  /** Events of WeChat's message push that are brought here, as `wxa_media_check`. */
  messages?: string[]
  /** Words beside the function's name in the console; deployment notes there which code it is. */
  description?: string
}
