import type { Clock } from './types'
import type { Settings } from './settings'

/** Virtual time. Where it stands is a setting, so that it outlives a restart. */
export class VirtualClock implements Clock {
  private offset: number
  private moved: (before: number) => Promise<void> = async () => undefined

  constructor(private readonly settings: Settings) {
    this.offset = Number(settings.get('clockOffset') ?? 0)
  }

  now(): number {
    return Date.now() + this.offset
  }

  /** Says what has to be done, and waited for, when time was moved. */
  onMove(moved: (before: number) => Promise<void>): void {
    this.moved = moved
  }

  async moveTo(at: number): Promise<void> {
    const before = this.now()
    this.set(at - Date.now())
    await this.moved(before)
  }

  /** Back to real time, without firing anything. */
  reset(): void {
    this.set(0)
  }

  private set(offset: number): void {
    this.settings.set('clockOffset', String(offset))
    this.offset = offset
  }
}
