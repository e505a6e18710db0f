/** Meters, and what residents and staff read from them. */
import type { InferOutput } from 'valibot'
import type { billing } from '@domain/billing/contract'
import type { Meter, MeterView, ReadingView } from '@domain/billing/meter'
import type { Tariff } from '@domain/billing/tariff'
import { checkDay, usageOf } from '@domain/billing/reading'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { may } from '@domain/people/capability'
import type { Who } from '@domain/people/person'
import { inTransaction, type Transaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { fileOf } from '../kit/ticket'
import { premisesById } from '../premises/repo'
import { keepMeter, meterById, meterIn, metersIn, metersOf } from './meters-repo'
import { idOf } from '../kit/once'
import { readingView } from './readings'
import { readingOf, takeReading, writeReading } from './take-reading'
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

export async function read ({ key, meterId, value, turned, photo }: Input<'read'>, { who, now }: Context): Promise<ReadingView> {
  const { estateId } = who, homes = homesOf(who)
  const file = photo === undefined ? undefined : fileOf(photo, who.id, 'photo')
  if (!await meterById(estateId, meterId, homes)) throw new Refused('notFound', 'noMeter', 'meterId')
  const reading = await takeReading(estateId, meterId, { id: idOf('rd-', key, who), value, turned, on: day(now), photo: file, by: who, byResident: homes !== undefined }, now)
  return readingView(reading, new Map())
}

/** The last reading of the meter that is taken away. @throws Refused notFound where there is no such meter for the same premises and fee */
async function replaced (transaction: Transaction, { key, premisesId, tariffId, on, replaces }: Input<'setMeter'>, { who, now }: Context): Promise<void> {
  if (!replaces) return
  const old = await meterIn(transaction, who.estateId, replaces.id)
  if (!old || old.replacedOn || old.premisesId !== premisesId || old.tariffId !== tariffId) throw new Refused('notFound', 'noMeter', 'replaces.id')
  checkDay(old, on, 'on')
  usageOf(old, { value: replaces.value }, 'replaces.value')
  const last = readingOf(old, { id: idOf('rl-', key, who), value: replaces.value, on, by: who, byResident: false }, [], now)
  await writeReading(transaction, old, { ...last, turned: 'replaced' }, { replacedOn: on })
}

/** Of the place it hangs in, and of what hung there before: of two who put one in at once the second meets the first. */
const meterIdAt = (estateId: string, { premisesId, tariffId, replaces }: Pick<Input<'setMeter'>, 'premisesId' | 'tariffId' | 'replaces'>) =>
  idOf('m-', [premisesId, tariffId, replaces?.id].join(' '), { id: 'meter', estateId })

const isSame = (one: Meter, other: Meter) => one.serial === other.serial && one.digits === other.digits && one.last.value === other.last.value && one.last.on === other.last.on

export async function setMeter (input: Input<'setMeter'>, context: Context): Promise<MeterView> {
  const { premisesId, tariffId, serial, digits, value, on, replaces } = input, { who, now } = context, { estateId } = who
  const [premises, tariffs] = await Promise.all([premisesById(estateId, premisesId), tariffsOf(estateId)])
  if (!premises) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  if (tariffs.find(each => each._id === tariffId)?.kind !== 'metered') throw new Refused('notFound', 'noTariff', 'tariffId')
  if (on > day(now)) throw new Refused('invalid', 'date', 'on')
  const meter: Meter = { _id: meterIdAt(estateId, input), v: 1, estateId, premisesId, label: premises.label, tariffId, serial, digits, last: { value, on }, rev: 1 }
  usageOf({ digits, last: { value: 0, on } }, { value })
  return inTransaction(async transaction => {
    const there = await meterIn(transaction, estateId, meter._id)
    if (there && isSame(there, meter)) return meterView(there, tariffs)
    const others = (await metersIn(transaction, estateId, premisesId)).filter(each => each.tariffId === tariffId && each._id !== replaces?.id)
    if (there || others.length > 0) throw new Refused('conflict', 'meterThere', 'premisesId')
    await replaced(transaction, input, context)
    await keepMeter(transaction, meter)
    return meterView(meter, tariffs)
  })
}
