/** Acts that run at once, one await at a time in an order that chance decides; at any await one may die, as a function that is killed. */
import type { randomFrom } from '../../emulator/store/testing/random'

export type Random = ReturnType<typeof randomFrom>

/** The act was killed: nothing behind this await happens any more. */
export class Killed extends Error {}

export class Turns {
  private readonly waiting: { go: () => void, kill: () => void }[] = []

  constructor (private readonly random: Random, private killing: number) {}

  /** From now on nobody is killed. */
  rest (): void { this.killing = 0 }

  /** Every call of the outside waits here, before it is carried out and after. */
  wait (): Promise<void> {
    return new Promise((resolve, reject) => { this.waiting.push({ go: resolve, kill: () => reject(new Killed('killed')) }) })
  }

  /** @returns false where nobody waits */
  async next (): Promise<boolean> {
    if (this.waiting.length === 0) return false
    const [turn] = this.waiting.splice(this.random.below(this.waiting.length), 1)
    if (this.random.chance(this.killing)) turn!.kill(); else turn!.go()
    await new Promise(setImmediate)
    return true
  }
}
