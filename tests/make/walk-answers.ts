/** What a random walk answers where a step of a formality asks: one function per domain, each with every input of its own. */
import { hour } from '@domain/kit/calendar'
import type { InputName } from '@domain/matter/move'

type Base = 'note' | 'photos' | 'assigneeId' | 'clerkId' | 'accusedIds' | 'categoryId' | 'priority' | 'until' | 'materials' | 'costFen' | 'scores' | 'reason' | 'duplicateOf' | 'result' | 'clock'
type Own = Exclude<InputName, Base>

/** @param roll 0 … 1, not included; @param now ms */
export type Answer = (roll: () => number, now: number) => unknown

const some = (letter: string): Answer => roll => `${letter}${1 + Math.floor(roll() * 14)}`

export const ownAnswers: Record<Own, Answer> = {
  missing: () => ['水路图'],
  worker: () => ({ name: '罗二勇', trade: '木工', idNumber: '51010119900307211X', photo: 'ticket', pass: 'B' }),
  workerId: roll => roll() < 0.5 ? 'w0-1' : 'w9',
  noise: (_roll, now) => ({ from: now, until: now + hour }),
  checks: roll => [{ id: 'permit', ok: roll() < 0.5 }],
  violationId: some('v'),
  waterproof: (_roll, now) => ({ from: now - 30 * hour, until: now - hour }),
  deductionId: some('d'),
  bills: () => ({ depositBillId: 'deposit', feeBillIds: [], depositFen: 200_000 }),
  sentBack: () => ({ fen: 200_000 }),
  matterNumber: () => 'TS-261123-7K3F'
}
