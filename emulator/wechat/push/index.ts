/** WeChat's message push (消息推送) in its mode for cloud functions. */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { LocalCloud, Manifest } from '../../types'
import { eventOf } from './events'
import { Pushes, type Attempt, type Followed, type Push } from './pushes'

/** WeChat waits for an answer so long, in real time; the function itself goes on. */
const patienceMs = 5000

/** How often it is looked whether something has become due while time passes by itself. */
const tickMs = 1000

/** @throws Error where two functions want one event: WeChat brings each to a single one */
function receiversOf ({ functions }: Manifest): Map<string, string> {
  const receivers = new Map<string, string>()
  for (const [name, { messages = [] }] of Object.entries(functions)) {
    for (const message of messages) {
      const other = receivers.get(message)
      if (other !== undefined) throw new Error(`${name}: the event ${message} is brought to ${other} already`)
      receivers.set(message, name)
    }
  }
  return receivers
}

/** Brings events to the functions that asked for them in the manifest; without such a function nothing is sent. */
export class MessagePush {
  private readonly pushes: Pushes
  private readonly underWay = new Map<string, Promise<void>>()
  private ticking: NodeJS.Timeout | undefined
  private stopped = false

  constructor (private readonly cloud: LocalCloud) {
    receiversOf(cloud.manifest)
    this.pushes = new Pushes(cloud.journal)
  }

  /**
   * Notes an event, durably, and delivers it as soon as it is due.
   * @param fields what the event has besides the fields all have
   * @param delayMs of the cloud's clock
   * @returns the push, or undefined where no function takes the event
   */
  send (openid: string, name: string, fields: object, delayMs = 0): Push | undefined {
    const functionName = receiversOf(this.cloud.manifest).get(name)
    if (functionName === undefined) return undefined
    const push = { id: randomUUID(), functionName, event: eventOf(this.cloud, openid, name, fields), due: this.cloud.clock.now() + delayMs }
    this.pushes.note(push)
    if (delayMs === 0) void this.deliver(push)
    return push
  }

  list (): Followed[] {
    return this.pushes.list()
  }

  /** Fulfilled when the push has arrived or was given up. */
  async finished ({ id }: Push): Promise<Followed | undefined> {
    await this.underWay.get(id)
    return this.pushes.find(id)
  }

  /** Delivers everything that has become due, also what an earlier process left undone. */
  async deliverDue (): Promise<void> {
    const now = this.cloud.clock.now()
    await Promise.all(this.pushes.open().filter(({ due }) => due <= now).map(push => this.deliver(push)))
  }

  /** Lets time pass by itself. */
  start (): void {
    this.ticking = setInterval(() => void this.deliverDue(), tickMs)
  }

  /** What is on its way counts as not delivered, and sets out again after the next start. */
  stop (): void {
    clearInterval(this.ticking)
    this.stopped = true
  }

  private deliver (push: Push): Promise<void> {
    const already = this.underWay.get(push.id)
    if (already) return already
    const delivery = this.tryUntilOver(push).finally(() => this.underWay.delete(push.id))
    this.underWay.set(push.id, delivery)
    return delivery
  }

  private async tryUntilOver (push: Push): Promise<void> {
    while (this.pushes.isOpen(push.id)) {
      const ending = await this.attempt(push)
      if (this.stopped) return
      this.pushes.note({ id: push.id, ...ending, at: this.cloud.clock.now() })
    }
  }

  /** What the function answers is nobody's business; that it answers in time is. */
  private async attempt ({ functionName, event }: Push): Promise<Pick<Attempt, 'outcome' | 'error'>> {
    const patience = new AbortController()
    const identity = { openid: event.FromUserName, appid: this.cloud.manifest.appid, source: 'wx_unknown' }
    const call = this.cloud.invoke(functionName, event, identity).then(
      () => ({ outcome: 'ok' as const }),
      (error: unknown) => ({ outcome: 'failed' as const, error: error instanceof Error ? error.message : String(error) })
    )
    const late = wait(patienceMs, { outcome: 'late' as const }, { signal: patience.signal }).catch(() => ({ outcome: 'late' as const }))
    const ending = await Promise.race([call, late])
    patience.abort()
    return ending
  }
}
