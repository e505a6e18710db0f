import type { Cron } from 'croner'
import { cronOf } from './cron'
import type { Functions } from './functions/functions'
import type { Clock, Manifest } from './types'

interface Described {
  functionName: string
  name: string
  cron: string
  schedule: Cron
}

interface Timer extends Described {
  /** Virtual time up to which it has fired. */
  firedUntil: number
}

/** docs.cloudbase.net/cli-v1/functions/trigger: sixty characters, the first a letter; no name twice in a function. */
const validName = /^[A-Za-z][\w-]{0,59}$/

/** @throws Error with the function's name, for a name or a cron expression that the platform would refuse */
function schedulesOf({ functions }: Pick<Manifest, 'functions'>): Described[] {
  return Object.entries(functions).flatMap(([functionName, { timers = [] }]) =>
    timers.map(({ name, cron }, at) => {
      const refuse = (why: string) => new Error(`${functionName}: the timer ${name} (${cron}) is refused: ${why}`)
      if (!validName.test(name)) throw refuse('its name is none')
      if (timers.findIndex((other) => other.name === name) !== at) throw refuse('the function has another one of that name')
      try {
        return { functionName, name, cron, schedule: cronOf(cron) }
      } catch (error) {
        throw refuse((error as Error).message)
      }
    }),
  )
}

const tickMilliseconds = 1000

/** Calls functions by their cron expressions (seven fields: second minute hour day month week year), on virtual time. */
export class Timers {
  private timers: Timer[] = []
  private ticking: NodeJS.Timeout | undefined
  private firing: Promise<void> = Promise.resolve()

  /** @throws Error with the function's name, for a timer that the platform would refuse */
  constructor(
    private readonly manifest: Pick<Manifest, 'functions'>,
    private readonly functions: Functions,
    private readonly clock: Clock,
  ) {
    this.follow()
  }

  /** Takes up what the manifest says now; a timer that is there as before is not due a second time. */
  follow(): void {
    const known = this.timers
    const isSame = (one: Described) => (other: Described) => one.functionName === other.functionName && one.name === other.name && one.cron === other.cron
    this.timers = schedulesOf(this.manifest).map((timer) => known.find(isSame(timer)) ?? { ...timer, firedUntil: this.clock.now() })
  }

  /** Lets time pass by itself. */
  start(): void {
    let busy = false
    this.ticking = setInterval(() => {
      if (busy) return
      busy = true
      void this.fireDue().finally(() => (busy = false))
    }, tickMilliseconds)
  }

  async stop(): Promise<void> {
    clearInterval(this.ticking)
    await this.firing
  }

  /** After time was moved: each timer that became due since `before` fires once. Moved back, they wait anew from there. */
  async moved(before: number): Promise<void> {
    if (this.clock.now() < before) this.rearm()
    await this.fireDue()
  }

  /** Whatever was due up to now is forgotten. */
  rearm(): void {
    for (const timer of this.timers) timer.firedUntil = this.clock.now()
  }

  /** Fires what is due, one after the other, each at most once. */
  fireDue(): Promise<void> {
    this.firing = this.firing.then(async () => {
      const now = this.clock.now()
      for (const timer of this.timers) {
        const due = timer.schedule.nextRun(new Date(timer.firedUntil))
        if (!due || due.getTime() > now) continue
        timer.firedUntil = now
        await this.fire(timer)
      }
    })
    return this.firing
  }

  /** Fires all timers of a function, or of all, due or not. */
  async runNow(functionName?: string): Promise<void> {
    for (const timer of this.timers) if (functionName === undefined || timer.functionName === functionName) await this.fire(timer)
  }

  /** A function that fails is in the log; the next tick calls it again. */
  private async fire({ functionName, name }: Timer): Promise<void> {
    const event = { Type: 'Timer', TriggerName: name, Time: new Date(this.clock.now()).toISOString(), Message: '' }
    await this.functions.invoke(functionName, JSON.stringify(event), { source: 'wx_trigger' }, { timer: true }).catch(() => undefined)
  }
}
