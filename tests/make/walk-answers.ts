/** What a random walk answers where a step of a formality asks: one function per domain, each with every input of its own. */
import { day, dayLength, hour } from '@domain/kit/calendar'
import { lendUses, lockPayers } from '@domain/key-custody/custody'
import type { InputName } from '@domain/matter/move'
import type { Stroke } from '@domain/signing/signature'

type Base = 'note' | 'photos' | 'assigneeId' | 'clerkId' | 'accusedIds' | 'categoryId' | 'priority' | 'until' | 'materials' | 'costFen' | 'scores' | 'reason' | 'duplicateOf' | 'result' | 'clock'
type Own = Exclude<InputName, Base>

/** @param roll 0 … 1, not included; @param now ms */
export type Answer = (roll: () => number, now: number) => unknown

const one = <T>(roll: () => number, list: readonly T[]) => list[Math.floor(roll() * list.length)]!
const someKeys: Answer = roll => one(roll, [['K1'], ['K2'], ['K1', 'K2'], ['K1', 'K2']])
const someLine = (letter: string): Answer => roll => `${letter}${2 + Math.floor(roll() * 12)}`

const some = (letter: string): Answer => roll => `${letter}${1 + Math.floor(roll() * 14)}`

/** What somebody writes when they sign. */
export const written: Stroke[] = [[[100, 100, 0], [300, 120, 60], [320, 300, 120]], [[400, 200, 300], [600, 210, 380]]]

/** Each with each leaves a margin that nobody has by accident (`tests/leaks/sums.ts`): two prices in the estate's limits, one below and one above. */
const costsFen = [12_345, 12_457] as const, pricesFen = [10_913, 13_799, 15_712, 21_419] as const

const quoted: Answer = (roll, now) => ({
  items: [{ name: '清洗', quantity: 1, costFen: one(roll, costsFen) }], startAt: now + hour, workMinutes: 60, validUntil: now + Math.floor(roll() * 300) * hour
})

export const ownAnswers: Record<Own, Answer> = {
  vendorIds: roll => one(roll, [['anjie'], ['anjie', 'minghui'], ['jiale', 'minghui'], ['nobody']]),
  showPhotos: roll => roll() < 0.5,
  quote: quoted,
  quoteId: some('q'),
  priceId: some('p'),
  priceFen: roll => one(roll, pricesFen),
  warrantyDays: roll => one(roll, [0, 90]),
  agreedFen: roll => one(roll, [0, 3_000, 3_000]),
  billId: () => 'a-bill',
  custodyKeys: () => [{ kind: 'door', pieces: 2 }, { kind: 'mailbox', pieces: 1 }],
  keyIds: someKeys,
  foundKeyIds: roll => one(roll, [[], ['K1'], ['K1', 'K2'], ['K9']]),
  ownerStrokes: () => written,
  deskStrokes: () => written,
  borrower: roll => one(roll, [{ personId: 'zhao-zhiqiang', name: '赵志强' }, { name: '看房的人' }, { name: '王晓雨' }]),
  lendFor: roll => one(roll, lendUses),
  lentForId: roll => one(roll, [undefined, undefined, 'some-matter']),
  standingId: roll => one(roll, [undefined, 'P1', 'P2']),
  askId: roll => roll() < 0.5 ? undefined : someLine('A')(roll, 0),
  lendingId: someLine('L'),
  lossId: someLine('S'),
  accompaniedBy: roll => one(roll, [undefined, 'li-jing']),
  returnedBy: () => '赵志强',
  atCostOf: roll => one(roll, lockPayers),
  keptUntil: (roll, now) => day(now + Math.floor(roll() * 500) * dayLength),
  strokes: () => written, papers: () => ['identity'], people: () => 3, roomId: roll => roll() < 0.8 ? 'kitchen' : 'attic', snagSeq: roll => 1 + Math.floor(roll() * 6), recheck: roll => roll() < 0.5 ? 'ok' : 'again',
  repair: () => ({ id: 'a-repair', number: 'BX-261123-AAAA' }), readings: () => [], keys: () => [{ kind: 'door', pieces: 3 }], feeFrom: () => '2026-11-23', deposits: () => ({ count: 0, fen: 0 }),
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
