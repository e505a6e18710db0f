import type { Invocation } from '../types'
import type { Meter } from '../store/meter'

/** Older invocations are forgotten. */
const kept = 1000

/** The latest invocations, and what each cost, counted where its calls arrive. */
export class Log {
  private readonly invocations: Invocation[] = []
  /** Documents that anybody has written since this cloud began, tried transactions included. */
  written = 0
  /** Collections that each function has asked for since this cloud began, by its name. */
  private readonly asked = new Map<string, Set<string>>()
  private readonly byId = new Map<string, Invocation>()

  open(id: string, functionName: string, openid: string | undefined, at: number, cold: boolean): Invocation {
    const invocation: Invocation = {
      id,
      at,
      functionName,
      ...(openid !== undefined && { openid }),
      outcome: 'ok',
      milliseconds: 0,
      roundTrips: 0,
      documentsRead: 0,
      documentsWritten: 0,
      cold,
      output: [],
    }
    this.invocations.push(invocation)
    this.byId.set(id, invocation)
    if (this.invocations.length > kept) this.byId.delete(this.invocations.shift()?.id ?? '')
    return invocation
  }

  /** @param id what the SDK sent as `x-tcb-tracelog`; calls from outside any function have none. */
  charge(id: string | undefined, { read, written }: Meter, collection: unknown): void {
    this.written += written
    const invocation = id === undefined ? undefined : this.byId.get(id)
    if (!invocation) return
    if (typeof collection === 'string') this.collectionsOf(invocation.functionName).add(collection)
    invocation.roundTrips++
    invocation.documentsRead += read
    invocation.documentsWritten += written
  }

  collectionsOf(functionName: string): Set<string> {
    const asked = this.asked.get(functionName) ?? new Set()
    this.asked.set(functionName, asked)
    return asked
  }

  /** The latest last. */
  latest(limit: number): Invocation[] {
    return this.invocations.slice(-limit)
  }

  clear(): void {
    this.invocations.length = 0
    this.byId.clear()
  }
}
