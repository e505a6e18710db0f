import type { PayCode } from './refusal'

/** One answer written in advance. Without `code` the call is done as usual. */
export interface ScriptedReply {
  code?: PayCode
  message?: string
  /** Real milliseconds before anything happens. */
  delayMs?: number
  /** The call is done or refused as said, but whoever called never learns of it. */
  loseAnswer?: boolean
  /** What arrives is not what was sent: one byte is another. */
  spoil?: boolean
}

interface Line { endpoint: string; reply: ScriptedReply }

/** What WeChat Pay is told to answer next, in order. Kept in memory: a restart forgets it. */
export class Script {
  private lines: Line[] = []

  add (endpoint: string, replies: ScriptedReply[]): void {
    for (const reply of replies) this.lines.push({ endpoint, reply })
  }

  /** Removes and returns the first reply for this endpoint. */
  take (endpoint: string): ScriptedReply | undefined {
    const at = this.lines.findIndex(line => line.endpoint === endpoint)
    return at < 0 ? undefined : this.lines.splice(at, 1)[0]?.reply
  }

  list (): Line[] {
    return [...this.lines]
  }

  clear (): void {
    this.lines = []
  }
}
