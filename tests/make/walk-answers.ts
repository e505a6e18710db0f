/** What a random walk answers where a step of a formality asks: one function per domain, each with every input of its own. */
import type { InputName } from '@domain/matter/move'

type Base = 'note' | 'photos' | 'assigneeId' | 'clerkId' | 'accusedIds' | 'categoryId' | 'priority' | 'until' | 'materials' | 'costFen' | 'scores' | 'reason' | 'duplicateOf' | 'result' | 'clock'
type Own = Exclude<InputName, Base>

/** @param roll 0 … 1, not included; @param now ms */
export type Answer = (roll: () => number, now: number) => unknown

export const ownAnswers: Record<Own, Answer> = {}
