/** Bills of a period, or what is owed, as a sheet: numbers of people masked unless somebody may see them and says what for. */
import type { InferOutput } from 'valibot'
import type { Bill } from '@domain/billing/bill'
import { billColumns, billSheetWords, type BillSheet, type Owner } from '@domain/billing/sheet'
import type { imports, SheetLink } from '@domain/imports/contract'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { RegisterEntry } from '@domain/register/entry'
import { billsForSheet } from '../billing/repo'
import type { Context } from '../kit/context'
import { unseal } from '../kit/seal'
import { everyEntryOf } from '../register/repo'
import { admit, linkOf } from './export'
import { jobIdOf } from './prepare'
import { exportById } from './repo'
import { writeSheet, type OutCell } from './sheet/write'
import { takenOut } from './taken-out'

type Wish = InferOutput<typeof imports.methods.exportMoney.input>

/** Which bills each sheet has. @throws Refused invalid for bills of no period */
const sources: Record<BillSheet, (estateId: string, wish: Wish, now: number) => Promise<Bill[]>> = {
  bills: (estateId, { period }) => {
    if (!period) throw new Refused('invalid', 'required', 'period')
    return billsForSheet(estateId, { states: ['open', 'paid', 'cancelled'], period })
  },
  arrears: (estateId, _wish, now) => billsForSheet(estateId, { states: ['open'], dueBefore: day(now) })
}

const stillOwns = ({ relation, until, ended }: RegisterEntry, now: number) => relation === 'owner' && !ended && (!until || day(now) <= until)

/** The first owner who is recorded for each home, with their number as this reader may see it. */
async function ownersOf (estateId: string, bills: readonly Bill[], plain: boolean, now: number): Promise<Map<string, Owner>> {
  const entries = await everyEntryOf(estateId, [...new Set(bills.map(each => each.premisesId))])
  const owners = entries.filter(each => stillOwns(each, now)).reverse()
  return new Map(owners.map(({ premisesId, name, phone }) => [premisesId, { name, phone: phone && (plain ? unseal(phone.sealed) : phone.mask) }]))
}

async function rowsOf (wish: Wish, { who: { estateId }, now }: Context): Promise<{ titles: string[], rows: OutCell[][] }> {
  const { kind, numbers } = wish, columns = billColumns.filter(each => each.in.includes(kind))
  const bills = await sources[kind](estateId, wish, now)
  const owners = kind === 'arrears' ? await ownersOf(estateId, bills, numbers === 'plain', now) : new Map<string, Owner>()
  return { titles: columns.map(({ title }) => title), rows: bills.map(bill => columns.map(({ cell }) => cell({ bill, owner: owners.get(bill.premisesId), now }))) }
}

/** Again with the same key: the same file. */
export async function exportMoney (wish: Wish, context: Context): Promise<SheetLink> {
  const { who, who: { estateId } } = context, { kind, period, format, numbers, reason } = wish
  admit(wish, who)
  const _id = jobIdOf(who, wish.key), before = await exportById(estateId, _id)
  if (before) return linkOf(before)
  const { titles, rows } = await rowsOf(wish, context)
  const word = billSheetWords[kind], audited = { act: 'exportRows' as const, ...(reason !== undefined && { reason }), details: { kind, format, numbers, rows: rows.length } }
  return linkOf(await takenOut({ _id, title: [word, period].filter(Boolean).join('-'), format, bytes: await writeSheet(word, titles, rows, format), rows: rows.length, audited }, context))
}
