import { setTimeout as sleep } from 'node:timers/promises'
import { CloudError } from '../errors'

/** Something that shall go wrong; what is not given does not happen. */
export interface Fault {
  /** Wire actions, or the beginnings of their names: `database.modifyDocument`, `database.`, `['storage.', 'wx.']`. */
  action?: string | string[]
  /** Calls of this function, by phones and by other functions. */
  functionName?: string
  /** How many calls it strikes; 1 where not given. */
  times?: number
  /** How many calls it lets pass before. */
  after?: number
  delayMilliseconds?: number
  code?: string
  message?: string
  /** The call is carried out and its answer lost: the connection breaks. */
  loseAnswer?: boolean
}

/** Thrown where the connection shall break instead of an answer. */
export class AnswerLost extends Error {}

/** Faults that tests have asked for. */
export class Faults {
  private waiting: (Fault & { times: number; after: number })[] = []

  add(fault: Fault): void {
    this.waiting.push({ ...fault, times: fault.times ?? 1, after: fault.after ?? 0 })
  }

  /** How many have not struck yet. */
  get left(): number {
    return this.waiting.length
  }

  clear(): void {
    this.waiting = []
  }

  /** Carries `work` out under the first fault that strikes it. */
  async apply<Result>(call: { action?: string; functionName?: string }, work: () => Promise<Result>): Promise<Result> {
    const fault = this.strike(call)
    if (!fault) return work()
    if (fault.delayMilliseconds) await sleep(fault.delayMilliseconds)
    if (fault.code !== undefined) throw new CloudError(fault.code, fault.message ?? 'a fault that was asked for')
    const result = await work()
    if (fault.loseAnswer) throw new AnswerLost('the answer is lost, as asked for')
    return result
  }

  private strike({ action, functionName }: { action?: string; functionName?: string }): Fault | undefined {
    const fault = this.waiting.find((waiting) => {
      if (waiting.functionName !== undefined) return waiting.functionName === functionName
      return [waiting.action ?? []].flat().some((beginning) => action?.startsWith(beginning))
    })
    if (!fault) return undefined
    if (fault.after > 0) {
      fault.after--
      return undefined
    }
    if (--fault.times === 0) this.waiting = this.waiting.filter((waiting) => waiting !== fault)
    return fault
  }
}
