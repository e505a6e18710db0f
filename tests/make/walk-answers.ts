/** What a random walk answers where a step of a formality asks: one function per domain, each with every input of its own. */
import type { InputName } from '@domain/matter/move'
import type { Stroke } from '@domain/signing/signature'

type Base = 'note' | 'photos' | 'assigneeId' | 'clerkId' | 'accusedIds' | 'categoryId' | 'priority' | 'until' | 'materials' | 'costFen' | 'scores' | 'reason' | 'duplicateOf' | 'result' | 'clock'
type Own = Exclude<InputName, Base>

/** @param roll 0 … 1, not included; @param now ms */
export type Answer = (roll: () => number, now: number) => unknown

/** Somebody's name in one stroke. */
export const written: Stroke[] = [[[100, 100, 0], [400, 300, 120], [700, 120, 260]]]

export const ownAnswers: Record<Own, Answer> = {
  strokes: () => written, papers: () => ['identity'], people: () => 3, roomId: roll => roll() < 0.8 ? 'kitchen' : 'attic', snagSeq: roll => 1 + Math.floor(roll() * 6), recheck: roll => roll() < 0.5 ? 'ok' : 'again',
  repair: () => ({ id: 'a-repair', number: 'BX-261123-AAAA' }), readings: () => [], keys: () => [{ kind: 'door', pieces: 3 }], feeFrom: () => '2026-11-23', deposits: () => ({ count: 0, fen: 0 })
}
