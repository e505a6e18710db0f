import { statSync } from 'node:fs'
import { Instance } from './instance'
import type { Start } from './messages'

/** An instance that has answered is quiet in a moment, mostly; starting another one takes longer than that. */
const patienceMilliseconds = 20

/** The instances of one function. As many as are needed at the same time, up to a maximum; idle ones are kept. */
export class Pool {
  private idle: Instance[] = []
  private readonly all = new Set<Instance>()
  private readonly retired = new Set<Instance>()
  private readonly waiting: ((instance: Instance) => void)[] = []
  private modified = 0

  constructor(
    private readonly bootstrap: string,
    private readonly file: string,
    private readonly surroundings: () => Omit<Start, 'file'>,
    private readonly maximum: number,
  ) {}

  /** @param nested called by another function, which waits meanwhile: it may exceed the maximum, or both would wait for ever. */
  acquire(nested: boolean): Promise<Instance> {
    this.retireOldCode()
    this.forgetDead()
    const idle = this.idle.pop()
    if (idle) return Promise.resolve(idle)
    const mayGrow = this.mayGrow(nested)
    const soon = [...this.all].some((instance) => instance.answered)
    if (mayGrow && !soon) return Promise.resolve(this.start())
    return new Promise((resolve) => {
      this.waiting.push(resolve)
      if (mayGrow) setTimeout(() => this.growFor(resolve, nested), patienceMilliseconds)
    })
  }

  /** To be called when an instance has finished, dead or alive. */
  release(instance: Instance): void {
    if (this.retired.delete(instance)) void instance.stop()
    this.forgetDead()
    const next = this.waiting.shift()
    if (next) next(instance.dead ? this.start() : instance)
    else if (!instance.dead) this.idle.push(instance)
  }

  /** Lets no instance serve another call; those that are at work finish first. */
  retire(): void {
    for (const instance of this.all) {
      if (this.idle.includes(instance)) void instance.stop()
      else this.retired.add(instance)
    }
    this.forgetDead()
  }

  async stop(): Promise<void> {
    await Promise.all([...this.all].map((instance) => instance.stop()))
  }

  private mayGrow(nested: boolean): boolean {
    return nested || this.all.size < this.maximum
  }

  /** Others that waited as well may have started what there is room for. */
  private growFor(waiting: (instance: Instance) => void, nested: boolean): void {
    const at = this.waiting.indexOf(waiting)
    if (at < 0 || !this.mayGrow(nested)) return
    this.waiting.splice(at, 1)
    waiting(this.start())
  }

  private start(): Instance {
    const instance = new Instance(this.bootstrap, { ...this.surroundings(), file: this.file })
    this.all.add(instance)
    return instance
  }

  private forgetDead(): void {
    for (const instance of this.all) if (instance.dead) this.all.delete(instance)
    this.idle = this.idle.filter((instance) => !instance.dead)
  }

  /** A newly bundled function is used from the next invocation on. */
  private retireOldCode(): void {
    const modified = statSync(this.file).mtimeMs
    if (modified === this.modified) return
    this.modified = modified
    this.retire()
  }
}
