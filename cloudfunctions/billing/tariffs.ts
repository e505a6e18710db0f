/** Fees are added, changed by a new version, and ended; each change stands in the log with it. */
import type { InferOutput } from 'valibot'
import type { AuditAct } from '@domain/audit/entry'
import type { billing } from '@domain/billing/contract'
import type { Tariff } from '@domain/billing/tariff'
import { checkTariff, withEnd, withVersion } from '@domain/billing/tariff-rules'
import { tariffView, type TariffView } from '@domain/billing/view'
import { Refused } from '@domain/kit/errors'
import { append } from '../audit/repo'
import { inTransaction, type Transaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { idOf } from '../kit/once'
import { latestPeriod } from './repo'
import { issuingIn } from './run-repo'
import { keepTariff, tariffIn } from './tariffs-repo'

type Input<M extends keyof typeof billing.methods> = InferOutput<typeof billing.methods[M]['input']>

function checkPlaces (zoneIds: readonly string[] | undefined, { estate }: Context) {
  if (zoneIds?.some(id => !estate.zones.some(zone => zone.id === id))) throw new Refused('notFound', 'noZone', 'zoneIds')
}

/** Without the fields that were left out: the database would keep them as null. */
const said = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T

export function addTariff ({ key, version, ...input }: Input<'addTariff'>, context: Context): Promise<TariffView> {
  const { who, now } = context
  checkPlaces(input.zoneIds, context)
  const tariff: Tariff = { _id: idOf('t-', key, who), v: 1, estateId: who.estateId, ...said(input), versions: [said(version)], rev: 1, lastKey: key }
  checkTariff({ ...tariff, version: tariff.versions[0]! })
  return inTransaction(async transaction => {
    const there = await tariffIn(transaction, who.estateId, tariff._id)
    if (there) return tariffView(there)
    await keepTariff(transaction, tariff)
    await append(transaction, who, { act: 'addTariff', label: tariff.name, details: { from: version.from } }, now)
    return tariffView(tariff)
  })
}

interface Seen { key: string, id: string, rev: number }

/** The later of what was issued and what is being issued just now: a run of which nothing is there yet counts as if all of it were. */
async function lastIn (transaction: Transaction, estateId: string, id: string, latest: string | undefined): Promise<string | undefined> {
  const run = await issuingIn(transaction, estateId)
  const going = run?.tariffs.some(each => each._id === id) ? run.period : undefined
  return going && (!latest || latest < going) ? going : latest
}

/** Replaces a fee that is as the caller saw it. @throws Refused notFound, or conflict where somebody else was quicker */
async function replace ({ key, id, rev }: Seen, { who, now }: Context, act: AuditAct, from: string, make: (before: Tariff, last: string | undefined) => Tariff): Promise<TariffView> {
  const latest = await latestPeriod(who.estateId, id)
  return inTransaction(async transaction => {
    const before = await tariffIn(transaction, who.estateId, id)
    if (!before) throw new Refused('notFound', 'noTariff', 'id')
    if (before.lastKey === key) return tariffView(before)
    if (before.rev !== rev) throw new Refused('conflict', 'tariffChanged', 'rev')
    const last = await lastIn(transaction, who.estateId, id, latest)
    const tariff = { ...make(before, last), rev: rev + 1, lastKey: key }
    await keepTariff(transaction, tariff)
    await append(transaction, who, { act, label: tariff.name, details: { from } }, now)
    return tariffView(tariff)
  })
}

export const changeTariff = ({ version, ...seen }: Input<'changeTariff'>, context: Context): Promise<TariffView> =>
  replace(seen, context, 'changeTariff', version.from, (before, last) => withVersion(before, said(version), last))

export const endTariff = ({ endedOn, ...seen }: Input<'endTariff'>, context: Context): Promise<TariffView> =>
  replace(seen, context, 'endTariff', endedOn, (before, last) => withEnd(before, endedOn, last))
