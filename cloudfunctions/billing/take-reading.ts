/** Takes what somebody read: the meter moves on with each reading that counts, in one transaction. */
import type { Meter, Reading } from '@domain/billing/meter'
import { checkDay, jumps, usageOf, type Said } from '@domain/billing/reading'
import { Refused } from '@domain/kit/errors'
import { roleWords } from '@domain/words'
import { inTransaction, type Transaction } from '../kit/cloud'
import { keepMeter, keepReading, meterIn, readingIn, recentReadings } from './meters-repo'

export interface ToRead extends Said {
  /** Follows from the call: the same twice is one. */
  id: string
  on: string
  photo?: string | undefined
  by: { id: string, name: string }
  byResident: boolean
  turned?: 'rollOver' | undefined
}

/** Readings are kept for decades, and a resident's name is not needed for any of it. @param before readings of the meter that count @param now ms */
export function readingOf (meter: Meter, { id, value, turned, on, photo, by, byResident }: ToRead, before: readonly Reading[], now: number): Reading {
  const { estateId, premisesId, label, tariffId, last } = meter, usage = usageOf(meter, { value, turned })
  return {
    _id: id, v: 1, estateId, meterId: meter._id, premisesId, label, tariffId, value, usage, from: last.value, since: last.on, on, at: now,
    state: jumps(usage, last.on, on, before) ? 'questioned' : 'taken', ...(turned && { turned }), ...(photo && { photo }), byId: by.id, byName: byResident ? roleWords.resident : by.name, byResident
  }
}

/** Writes a reading and, where it counts, moves its meter on. */
export async function writeReading (transaction: Transaction, meter: Meter, reading: Reading, more: Partial<Meter> = {}): Promise<void> {
  await keepReading(transaction, reading)
  const counts = reading.state === 'taken'
  if (counts || more.replacedOn) await keepMeter(transaction, { ...meter, ...more, ...(counts && { last: { value: reading.value, on: reading.on } }), rev: meter.rev + 1 })
}

/** @throws Refused conflict where the meter was taken away, invalid for a value or a day before its last */
export async function takeReading (estateId: string, meterId: string, read: ToRead, now: number): Promise<Reading> {
  const before = await recentReadings(meterId)
  return inTransaction(async transaction => {
    const there = await readingIn(transaction, estateId, read.id)
    if (there) return there
    const meter = await meterIn(transaction, estateId, meterId)
    if (!meter || meter.replacedOn) throw new Refused('conflict', 'meterReplaced', 'meterId')
    checkDay(meter, read.on, 'value')
    const made = readingOf(meter, read, before, now)
    await writeReading(transaction, meter, made)
    return made
  })
}
