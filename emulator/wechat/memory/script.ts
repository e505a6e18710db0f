/** One answer written in advance. With `errcode` 0 the call is done as usual. */
export interface ScriptedReply {
  errcode: number
  errmsg?: string
  /** Real milliseconds before anything happens. */
  delayMs?: number
  /** The call is done or refused as said, but whoever called never learns of it. */
  dieBeforeAnswer?: boolean
  /** Laid over the answer, e.g. `{ result: { suggest: 'risky', label: 20006 } }`. */
  answer?: object
}

interface Line { api: string; openid?: string; reply: ScriptedReply }

/** What WeChat's side is told to answer next, in order. Kept in memory: a restart forgets it. */
export class Script {
  private lines: Line[] = []

  /** Adds replies behind those already waiting. Without `openid` they meet the next call whoever it concerns. */
  add (api: string, openid: string | undefined, replies: ScriptedReply[]): void {
    for (const reply of replies) this.lines.push({ api, openid, reply })
  }

  /** Removes and returns the first reply that fits the call. */
  take (api: string, openid: string | undefined): ScriptedReply | undefined {
    const at = this.lines.findIndex(line => line.api === api && (line.openid === undefined || line.openid === openid))
    return at < 0 ? undefined : this.lines.splice(at, 1)[0]?.reply
  }

  list (): Line[] {
    return [...this.lines]
  }

  clear (): void {
    this.lines = []
  }
}
