import type { Tone } from '../../kit'
import { leftWords, shortLength } from './times'

interface Promised { dueAt: number | null, dueFrom: number | null }

/** Below this share of the time the ring turns amber, below the other red. */
const soon = 0.5, pressing = 0.2

const toneOf = (left: number): Tone => left <= pressing ? 'cinnabar' : left <= soon ? 'amber' : 'jade'

/**
 * What `Ring` draws of the promise that is running: what is left of it, said inside and read aloud.
 * @returns nothing where none is running
 */
export function ringOf ({ dueAt, dueFrom }: Promised, now: number): { left: number, label: string, tone: Tone, reads: string } | undefined {
  if (dueAt === null) return undefined
  const whole = Math.max(1, dueAt - (dueFrom ?? now))
  const left = Math.min(1, Math.max(0, (dueAt - now) / whole))
  return { left, label: dueAt < now ? `超${shortLength(now - dueAt)}` : shortLength(dueAt - now), tone: toneOf(left), reads: leftWords(dueAt, now) }
}
