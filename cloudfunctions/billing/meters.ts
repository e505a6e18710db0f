/** Meters, and what residents and staff read from them. A meter moves on with each reading that counts, in one transaction. */
import type { InferOutput } from 'valibot'
import type { billing } from '@domain/billing/contract'
import type { Meter, MeterView, Reading, ReadingView } from '@domain/billing/meter'
import type { Tariff } from '@domain/billing/tariff'
import { checkDay, jumps, usageOf, type Said } from '@domain/billing/reading'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { may } from '@domain/people/capability'
import type { Who } from '@domain/people/person'
import { inTransaction, type Transaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { fileOf } from '../kit/ticket'
import { premisesById } from '../people/repo'
import { keepMeter, keepReading, meterById, meterIn, metersIn, metersOf, readingIn, recentReadings } from './meters-repo'
import { idOf } from './once'
import { readingView } from './readings'
import { tariffsOf } from './tariffs-repo'

type Input<M extends keyof typeof billing.methods> = InferOutput<typeof billing.methods[M]['input']>

const meterView = ({ v: _v, estateId: _estate, ...meter }: Meter, tariffs: readonly Tariff[]): MeterView => {
  const { name = '', meterUnit } = tariffs.find(each => each._id === meter.tariffId) ?? {}
  return { ...meter, name, ...(meterUnit !== undefined && { meterUnit }) }
}

/** Whose meters somebody may see: those of their homes, or all of whoever reads them. */
const homesOf = (who: Who): string[] | undefined => may(who, 'readMeters') ? undefined : who.occupancies.map(each => each.premisesId)

export async function meters ({ premisesId }: Input<'meters'>, { who }: Context): Promise<MeterView[]> {
  const homes = homesOf(who)
  if (homes && !homes.includes(premisesId)) return []
  const [found, tariffs] = await Promise.all([metersOf(who.estateId, premisesId), tariffsOf(who.estateId)])
  return found.map(each => meterView(each, tariffs))
}

/** What stands for a resident's name: readings are kept for decades, and a name is not needed for any of it. */
const resident = '住户'

interface Read extends Said { id: string, on: string, photo?: string | undefined, byResident: boolean, before: readonly Reading[], turned?: 'rollOver' }

function readingOf (meter: Meter, { id, value, turned, on, photo, byResident, before }: Read, { who, now }: Context): Reading {
  const { estateId, premisesId, label, tariffId, last } = meter, usage = usageOf(meter, { value, turned })
  return {
    _id: id, v: 1, estateId, meterId: meter._id, premisesId, label, tariffId, value, usage, from: last.value, since: last.on, on, at: now,
    state: jumps(usage, last.on, on, before) ? 'questioned' : 'taken', ...(turned && { turned }), ...(photo && { photo }), byId: who.id, byName: byResident ? resident : who.name, byResident
  }
}

/** Writes a reading and, where it counts, moves its meter on. */
async function write (transaction: Transaction, meter: Meter, reading: Reading, more: Partial<Meter> = {}): Promise<void> {
  await keepReading(transaction, reading)
  const counts = reading.state === 'taken'
  if (counts || more.replacedOn) await keepMeter(transaction, { ...meter, ...more, ...(counts && { last: { value: reading.value, on: reading.on } }), rev: meter.rev + 1 })
}

export async function read ({ key, meterId, value, turned, photo }: Input<'read'>, context: Context): Promise<ReadingView> {
  const { who, now } = context, id = idOf('rd-', key, who), on = day(now), homes = homesOf(who)
  const file = photo === undefined ? undefined : fileOf(photo, who.id, 'photo')
  const [seen, before] = await Promise.all([meterById(who.estateId, meterId, homes), recentReadings(meterId)])
  if (!seen) throw new Refused('notFound', 'noMeter', 'meterId')
  const reading = await inTransaction(async transaction => {
    const there = await readingIn(transaction, who.estateId, id)
    if (there) return there
    const meter = await meterIn(transaction, who.estateId, meterId)
    if (!meter || meter.replacedOn) throw new Refused('conflict', 'meterReplaced', 'meterId')
    checkDay(meter, on, 'value')
    const made = readingOf(meter, { id, value, ...(turned && { turned }), on, photo: file, byResident: homes !== undefined, before }, context)
    await write(transaction, meter, made)
    return made
  })
  return readingView(reading, new Map())
}

/** The last reading of the meter that is taken away. @throws Refused notFound where there is no such meter for the same premises and fee */
async function replaced (transaction: Transaction, { key, premisesId, tariffId, on, replaces }: Input<'setMeter'>, context: Context): Promise<void> {
  if (!replaces) return
  const { who } = context, old = await meterIn(transaction, who.estateId, replaces.id)
  if (!old || old.replacedOn || old.premisesId !== premisesId || old.tariffId !== tariffId) throw new Refused('notFound', 'noMeter', 'replaces.id')
  checkDay(old, on, 'on')
  const last = readingOf(old, { id: idOf('rl-', key, who), value: replaces.value, on, byResident: false, before: [] }, context)
  await write(transaction, old, { ...last, turned: 'replaced' }, { replacedOn: on })
}

export async function setMeter (input: Input<'setMeter'>, context: Context): Promise<MeterView> {
  const { key, premisesId, tariffId, serial, digits, value, on, replaces } = input, { who, now } = context, { estateId } = who
  const [premises, tariffs] = await Promise.all([premisesById(estateId, premisesId), tariffsOf(estateId)])
  if (!premises) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  if (tariffs.find(each => each._id === tariffId)?.kind !== 'metered') throw new Refused('notFound', 'noTariff', 'tariffId')
  if (on > day(now)) throw new Refused('invalid', 'date', 'on')
  const meter: Meter = { _id: idOf('m-', key, who), v: 1, estateId, premisesId, label: premises.label, tariffId, serial, digits, last: { value, on }, rev: 1 }
  usageOf({ digits, last: { value: 0, on } }, { value })
  return inTransaction(async transaction => {
    const there = await meterIn(transaction, estateId, meter._id)
    if (there) return meterView(there, tariffs)
    const others = (await metersIn(transaction, estateId, premisesId)).filter(each => each.tariffId === tariffId && each._id !== replaces?.id)
    if (others.length > 0) throw new Refused('conflict', 'meterThere', 'premisesId')
    await replaced(transaction, input, context)
    await keepMeter(transaction, meter)
    return meterView(meter, tariffs)
  })
}
