import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CloudError, functionFailed, functionNotFound } from '../errors'
import type { Clock, CloudEvent, FunctionDescription, Identity, Invocation, Manifest } from '../types'
import { contextOf, environmentOf, memoryOf, type Surroundings } from './environment'
import type { Ending } from './instance'
import { Log } from './log'
import { Pool } from './pool'

export interface FunctionsOptions {
  folder: string
  bootstrap: string
  manifest: Manifest
  clock: Clock
  envId: string
  /** Known only once the server listens. */
  origin: () => string
  /** What stands for something only the running cloud knows is put into a setting. */
  resolve: (setting: string) => string
  maximumInstances: number
  publish: (event: CloudEvent) => void
}

interface Kind {
  /** Called by a timer. */
  timer?: boolean
  /** Called by another function. */
  nested?: boolean
  /** What the log calls it, where the event has no `method`. */
  label?: string
}

const pollMilliseconds = 2

const fallback: FunctionDescription = { timeout: 20 }

/** Runs cloud functions. */
export class Functions {
  readonly log = new Log()
  private readonly pools = new Map<string, Pool>()
  private readonly unfinished = new Set<Promise<void>>()
  private underWay = 0

  constructor(private readonly options: FunctionsOptions) {}

  /**
   * @param event JSON text.
   * @returns JSON text of what `main` returned.
   * @throws FUNCTION_NOT_FOUND, FUNCTIONS_EXECUTE_FAIL, FUNCTIONS_TIME_LIMIT_EXCEEDED, FUNCTIONS_MEMORY_LIMIT_EXCEEDED
   */
  async invoke(functionName: string, event: string, identity: Identity, kind: Kind = {}): Promise<string> {
    this.underWay++
    try {
      return await this.run(functionName, event, identity, kind)
    } finally {
      this.underWay--
    }
  }

  /** Fulfilled when no function is at work, nor anything that one has left behind unawaited. */
  async quiet(): Promise<void> {
    while (this.underWay > 0 || this.unfinished.size > 0) {
      await Promise.all(this.unfinished)
      await new Promise((resolve) => setTimeout(resolve, pollMilliseconds))
    }
  }

  private async run(functionName: string, event: string, identity: Identity, kind: Kind): Promise<string> {
    const { clock } = this.options
    const pool = this.pool(functionName)
    const parsed = JSON.parse(event || '{}') as { method?: unknown } | null
    const instance = await pool.acquire(kind.nested ?? false)
    const request = { id: randomUUID(), functionName, description: this.description(functionName), identity, timer: kind.timer ?? false }
    const environment = environmentOf(this.surroundings, request)
    const invocation = this.log.open(request.id, functionName, identity.openid, clock.now(), instance.cold)
    const method = typeof parsed?.method === 'string' ? parsed.method : kind.label
    if (method !== undefined) invocation.method = method
    const started = performance.now()
    const message = {
      event: parsed,
      context: contextOf(this.surroundings, request, environment),
      environment,
      timeOffset: clock.now() - Date.now(),
    }
    const ending = await instance.invoke(message, request.description.timeout, (line) => invocation.output.push(line))
    invocation.milliseconds = Math.round((performance.now() - started) * 10) / 10
    conclude(invocation, ending)
    const finished = ending.finished.then(() => {
      this.unfinished.delete(finished)
      pool.release(instance)
      this.options.publish({ type: 'invocation', invocation })
    })
    this.unfinished.add(finished)
    if (ending.outcome === 'memory') throw new CloudError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', ending.text)
    if (ending.outcome === 'timeout') throw new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', ending.text)
    if (ending.outcome === 'error') throw functionFailed(ending.text)
    return ending.text
  }

  /** The next call of each function, or of one, finds a new instance, without anything the old ones remember. */
  retire(functionName?: string): void {
    for (const [name, pool] of this.pools) if (functionName === undefined || name === functionName) pool.retire()
  }

  async stop(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.stop()))
  }

  private get surroundings(): Surroundings {
    const { envId, origin, resolve } = this.options
    return { envId, origin: origin(), resolve }
  }

  private description(name: string): FunctionDescription {
    return this.options.manifest.functions[name] ?? fallback
  }

  /** What a module finds while it loads: its settings, but no caller yet. */
  private beforeAnybodyCalls(functionName: string) {
    const request = { id: '', functionName, description: this.description(functionName), identity: { source: '' }, timer: false }
    const { clock } = this.options
    const environment = environmentOf(this.surroundings, request)
    return { environment, timeOffset: clock.now() - Date.now(), memory: memoryOf(request.description) }
  }

  private pool(name: string): Pool {
    const file = join(this.options.folder, name, 'index.js')
    if (!/^[\w-]+$/.test(name) || !existsSync(file)) throw functionNotFound(name)
    let pool = this.pools.get(name)
    if (!pool) {
      pool = new Pool(this.options.bootstrap, file, () => this.beforeAnybodyCalls(name), this.options.maximumInstances)
      this.pools.set(name, pool)
    }
    return pool
  }
}

/** Reads our own envelope `{ ok: false, code }`, for people who look at the log. */
function conclude(invocation: Invocation, { outcome, text, memory }: Ending): void {
  invocation.outcome = outcome === 'memory' ? 'error' : outcome
  if (memory !== undefined) invocation.memoryMegabytes = Math.round(memory / 1024 ** 2)
  if (outcome !== 'ok') {
    invocation.output.push(text)
    return
  }
  const result = JSON.parse(text) as { ok?: unknown; code?: unknown } | null
  if (result?.ok !== false) return
  invocation.outcome = 'refused'
  if (typeof result.code === 'string') invocation.code = result.code
}
