import { Worker } from 'node:worker_threads'
import type { InvokeMessage, Start, WorkerMessage } from './messages'

/** How an invocation ended; `finished` comes later, when the work it left behind is done as well. */
export interface Ending {
  outcome: 'ok' | 'error' | 'timeout' | 'memory'
  /** JSON text of the result, or what went wrong. */
  text: string
  /** Bytes the instance held when `main` had ended. */
  memory?: number
  finished: Promise<void>
}

/** How long a function may take to load; the platform's limit, apart from that of an invocation. */
const loadSeconds = 65

interface Running {
  answered: boolean
  answer: (ending: Omit<Ending, 'finished'>) => void
  finish: () => void
  output: (line: string) => void
  timer: NodeJS.Timeout | undefined
  /** Sends the request and starts its time, once the function is loaded. */
  begin: () => void
}

/**
 * At its limit Node gives a thread 16 MB more and ends it. With V8's usual young generation of 48 MB one collection could move
 * more than that into the old one, and then V8 ends the whole process: all functions, and the local cloud with them.
 */
const youngMegabytes = 8

/** One worker thread with one function in it. */
export class Instance {
  /** Nothing has been invoked yet: the next invocation loads the function. */
  cold = true
  dead = false
  private readonly worker: Worker
  private running: Running | undefined
  private ready = false
  private readonly loading = this.limit(loadSeconds)

  /** @param bootstrap the bundled `worker.js`. */
  constructor(bootstrap: string, start: Start) {
    // The heap is limited, and what dies of it is this thread alone. Buffers lie beside the heap, and nothing here limits them.
    const resourceLimits = { maxOldGenerationSizeMb: start.memory, maxYoungGenerationSizeMb: youngMegabytes }
    this.worker = new Worker(bootstrap, { env: {}, workerData: start, resourceLimits })
    this.worker.on('message', (message: WorkerMessage) => this.hear(message))
    // An exception nobody caught, also in work that was not awaited, kills the instance as it does in production.
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.die('memory', `Task memory exceeded ${start.memory} MB`)
      else this.die('error', error.stack ?? error.message)
    })
    this.worker.on('exit', (code) => this.die('error', `the function ended its process with code ${code}`))
  }

  /** Its answer is out, and what it left behind goes on. */
  get answered(): boolean {
    return this.running?.answered ?? false
  }

  invoke(message: InvokeMessage, timeoutSeconds: number, output: (line: string) => void): Promise<Ending> {
    this.cold = false
    return new Promise((resolve) => {
      let finish = () => undefined as void
      const finished = new Promise<void>((done) => {
        finish = done
      })
      const begin = () => {
        running.timer = this.limit(timeoutSeconds)
        this.worker.postMessage(message)
      }
      const running: Running = { answered: false, answer: (ending) => resolve({ ...ending, finished }), finish, output, timer: undefined, begin }
      this.running = running
      if (this.dead) this.fail('error', 'the instance is gone')
      else if (this.ready) begin()
    })
  }

  async stop(): Promise<void> {
    this.die('error', 'the instance was stopped')
    await this.worker.terminate()
  }

  private hear(message: WorkerMessage): void {
    if (message.type === 'ready') {
      this.ready = true
      clearTimeout(this.loading)
      this.running?.begin()
    } else if (message.type === 'output') this.running?.output(message.line)
    else if (message.type === 'answer') this.tell('ok', message.result, message.memory)
    else if (message.type === 'failure') this.tell('error', message.message, message.memory)
    else this.finish()
  }

  private tell(outcome: Ending['outcome'], text: string, memory?: number): void {
    if (!this.running || this.running.answered) return
    this.running.answered = true
    this.running.answer({ outcome, text, ...(memory !== undefined && { memory }) })
  }

  private finish(): void {
    const running = this.running
    this.running = undefined
    clearTimeout(running?.timer)
    running?.finish()
  }

  private limit(seconds: number): NodeJS.Timeout {
    return setTimeout(() => this.die('timeout', `Invoking task timed out after ${seconds} seconds`), seconds * 1000)
  }

  private die(outcome: Ending['outcome'], text: string): void {
    if (this.dead) return
    this.dead = true
    clearTimeout(this.loading)
    this.fail(outcome, text)
    void this.worker.terminate()
  }

  private fail(outcome: Ending['outcome'], text: string): void {
    this.tell(outcome, text)
    this.finish()
  }
}
