import diagnosticsChannel from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'

/**
 * Knows when this thread's outgoing HTTP requests are finished. After `main` has returned, SCF's Node runtime goes on with
 * what was already under way before it hands the instance the next request.
 */
export class Outgoing {
  private open = 0
  private waiting: (() => void)[] = []

  constructor() {
    diagnosticsChannel.subscribe('http.client.request.start', (message) => {
      this.open++
      const { request } = message as { request: ClientRequest }
      request.once('close', () => this.finished())
    })
    // `fetch` goes another way than `http.request`.
    diagnosticsChannel.subscribe('undici:request:create', () => this.open++)
    diagnosticsChannel.subscribe('undici:request:trailers', () => this.finished())
    diagnosticsChannel.subscribe('undici:request:error', () => this.finished())
  }

  /** Fulfilled when nothing is open and what the last answers set off has had its turn without opening anything new. */
  async quiet(): Promise<void> {
    for (;;) {
      if (this.open > 0) await new Promise<void>((resolve) => this.waiting.push(resolve))
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
      if (this.open <= 0) return
    }
  }

  private finished(): void {
    this.open--
    if (this.open > 0) return
    const waiting = this.waiting
    this.waiting = []
    for (const resolve of waiting) resolve()
  }
}
