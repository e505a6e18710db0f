/** Runs in a thread of its own: one instance of one function, warm between invocations, one at a time. */
import { createRequire } from 'node:module'
import { format } from 'node:util'
import { getHeapStatistics } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { InvokeMessage, Start, WorkerMessage } from './messages'
import { Outgoing } from './outgoing'
import { installVirtualDate } from './virtual-date'

/** The largest answer of an event function, as the platform's CLI runtime enforces it. */
const largestResultBytes = 6 * 1024 * 1024

type Main = (event: unknown, context: object) => unknown

const start = workerData as Start
const setTimeOffset = installVirtualDate()
const outgoing = new Outgoing()

const post = (message: WorkerMessage) => parentPort?.postMessage(message)

for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
  console[method] = (...parts: unknown[]) => post({ type: 'output', line: format(...parts) })

/** What this thread holds: its heap, and the Buffers beside it. */
function memoryBytes(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics()
  return heap + external
}

/** The platform sets identity in the environment anew for each request. */
function resetEnvironment(environment: Record<string, string>): void {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
}

/** @throws Error, which ends the worker; whoever called hears of it. */
function load(file: string): Main {
  const exported = createRequire(file)(file) as { main?: unknown }
  if (typeof exported.main !== 'function') throw new Error(`${file} exports no function main`)
  return exported.main as Main
}

resetEnvironment(start.environment)
setTimeOffset(start.timeOffset)
const main = load(start.file)

async function invoke({ event, context, environment, timeOffset }: InvokeMessage): Promise<void> {
  resetEnvironment(environment)
  setTimeOffset(timeOffset)
  try {
    const result = JSON.stringify((await main(event, context)) ?? null)
    if (Buffer.byteLength(result) > largestResultBytes) throw new Error('body size is too long')
    post({ type: 'answer', result, memory: memoryBytes() })
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : format(error)
    post({ type: 'failure', message, memory: memoryBytes() })
  }
  await outgoing.quiet()
  post({ type: 'idle' })
}

parentPort?.on('message', (message: InvokeMessage) => void invoke(message))
post({ type: 'ready' })
