/** How far one person has come with one edition: agreed, read to the end, made sure of, and then they may sign. */
import { minute } from '../kit/calendar'
import { Refused } from '../kit/errors'

/** In this order, and in no other. */
export const stepNames = ['agree', 'read', 'confirm', 'sign'] as const
export type StepName = typeof stepNames[number]

/** A number that was made sure of is good for so long. */
export const confirmedFor = 10 * minute

export interface Agreed { version: number, hash: string, at: number }
export interface Confirmed { at: number, phoneMask: string }

export interface Reading {
  /** `readingId` */
  _id: string
  v: 1
  estateId: string
  personId: string
  edition: string
  startedAt: number
  /** Chapters read to their end, by their place. */
  read: number[]
  /** To signing with a finger. */
  agreed?: Agreed
  /** Read to the end, after having agreed. */
  readAt?: number
  confirmed?: Confirmed
}

export const readingId = (estateId: string, edition: string, personId: string) => `${estateId}-${edition}-${personId}`

export const newReading = (estateId: string, edition: string, personId: string, now: number): Reading =>
  ({ _id: readingId(estateId, edition, personId), v: 1, estateId, personId, edition, startedAt: now, read: [] })

/** What is still to be done, by step. `hash` is of the agreement as it is worded now. */
const isDone: Record<Exclude<StepName, 'sign'>, (reading: Reading, now: number, hash: string) => boolean> = {
  agree: ({ agreed }, _now, hash) => agreed?.hash === hash,
  read: ({ readAt }) => readAt !== undefined,
  confirm: ({ confirmed }, now) => confirmed !== undefined && confirmed.at <= now && now - confirmed.at <= confirmedFor
}

/** The first step that is still to be done. */
export const nextStep = (reading: Reading, hash: string, now: number): StepName =>
  stepNames.find(each => each === 'sign' || !isDone[each](reading, now, hash))!

const tooEarly: Record<Exclude<StepName, 'sign'>, string> = { agree: 'agreeFirst', read: 'readFirst', confirm: 'confirmFirst' }

/** @throws Refused conflict naming what comes first */
export function mustHaveReached (step: StepName, reading: Reading, hash: string, now: number): void {
  const next = nextStep(reading, hash, now)
  if (next !== 'sign' && stepNames.indexOf(next) < stepNames.indexOf(step)) throw new Refused('conflict', tooEarly[next])
}

/** Agreed to the text as it is now; what was done under another one is to be done again. */
export const withAgreed = ({ confirmed, readAt, ...reading }: Reading, agreed: Agreed): Reading =>
  reading.agreed?.hash === agreed.hash ? { ...reading, ...(readAt !== undefined && { readAt }), ...(confirmed && { confirmed }) } : { ...reading, agreed }

/**
 * With more chapters read. The end is reached once all of them are and their reader has agreed; who read first and agreed
 * later comes to a last chapter once more.
 * @param chapters how many there are; @param more their places, those beyond the end count for nothing
 */
export function withRead (reading: Reading, chapters: number, more: readonly number[], now: number): Reading {
  const read = [...new Set([...reading.read, ...more.filter(each => each < chapters)])].sort((a, b) => a - b)
  const isAtEnd = read.length === chapters && reading.agreed !== undefined
  return { ...reading, read, ...(reading.readAt === undefined && isAtEnd && { readAt: now }) }
}
