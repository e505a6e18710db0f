import { Worker } from 'node:worker_threads'
import type { InvokeMessage, WorkerMessage } from './messages'

/** How an invocation ended; `finished` comes later, when the work it left behind is done as well. */
export interface Ending {
  outcome: 'ok' | 'error' | 'timeout'
  /** JSON text of the result, or what went wrong. */
  text: string
  finished: Promise<void>
}

interface Running {
  answered: boolean
  answer: (ending: Omit<Ending, 'finished'>) => void
  finish: () => void
  output: (line: string) => void
  timer: NodeJS.Timeout
}

/** One worker thread with one function in it. */
export class Instance {
  /** Nothing has been invoked yet: the next invocation loads the function. */
  cold = true
  dead = false
  private readonly worker: Worker
  private running: Running | undefined

  /** @param bootstrap the bundled `worker.js`. */
  constructor(bootstrap: string, file: string) {
    this.worker = new Worker(bootstrap, { env: {}, workerData: { file } })
    this.worker.on('message', (message: WorkerMessage) => this.hear(message))
    // An exception nobody caught, also in work that was not awaited, kills the instance as it does in production.
    this.worker.on('error', (error) => this.die('error', error.stack ?? error.message))
    this.worker.on('exit', (code) => this.die('error', `the function ended its process with code ${code}`))
  }

  invoke(message: InvokeMessage, timeoutSeconds: number, output: (line: string) => void): Promise<Ending> {
    this.cold = false
    return new Promise((resolve) => {
      let finish = () => undefined as void
      const finished = new Promise<void>((done) => {
        finish = done
      })
      const timer = setTimeout(() => this.die('timeout', `Invoking task timed out after ${timeoutSeconds} seconds`), timeoutSeconds * 1000)
      this.running = { answered: false, answer: (ending) => resolve({ ...ending, finished }), finish, output, timer }
      this.worker.postMessage(message)
    })
  }

  async stop(): Promise<void> {
    this.die('error', 'the local cloud is stopping')
    await this.worker.terminate()
  }

  private hear(message: WorkerMessage): void {
    if (message.type === 'output') this.running?.output(message.line)
    else if (message.type === 'answer') this.answer('ok', message.result)
    else if (message.type === 'failure') this.answer('error', message.message)
    else this.finish()
  }

  private answer(outcome: Ending['outcome'], text: string): void {
    if (!this.running || this.running.answered) return
    this.running.answered = true
    this.running.answer({ outcome, text })
  }

  private finish(): void {
    const running = this.running
    this.running = undefined
    clearTimeout(running?.timer)
    running?.finish()
  }

  private die(outcome: Ending['outcome'], text: string): void {
    if (this.dead) return
    this.dead = true
    this.answer(outcome, text)
    this.finish()
    void this.worker.terminate()
  }
}
