/** Makes the statements of a month, one vendor after another: each with what it settles in one transaction, so that whoever is killed is gone on for. */
import type { InferOutput } from 'valibot'
import type { statement as contract } from '@domain/statement/contract'
import { endOf, made, mustBeOver, type Making } from '@domain/statement/making'
import { mostLines, statementId } from '@domain/statement/statement'
import type { Context } from '../kit/context'
import { books } from '../payment/books-repo'
import { vendorById } from '../vendor/repo'
import { linesOf, unsettledVendors } from './repo'

type Input = InferOutput<typeof contract.methods.make.input>

/** @returns how many matters it has; 0 where there is nothing to settle */
async function makeOne (making: Making, { who, now }: Context): Promise<number> {
  const { estateId, period, vendor, n } = making
  const wanted = { estateId, statementId: statementId(vendor.id, period, n), unsettled: { vendorId: vendor.id, until: endOf(period), most: mostLines } }
  const { statement } = await books.book(wanted, found => made(found, making), { actor: who, audited: { act: 'makeStatements', label: vendor.name, details: { period } }, now })
  return statement?.lines.length ?? 0
}

/** A second one only where the first is full: what came late is the next month's. */
async function makeOf (making: Omit<Making, 'n'>, context: Context): Promise<number> {
  for (let n = 1, count = 0; ; n++) {
    const before = await linesOf(making.estateId, statementId(making.vendor.id, making.period, n))
    const lines = before ?? await makeOne({ ...making, n }, context)
    if (before === undefined && lines > 0) count++
    if (lines < mostLines) return count
  }
}

export async function make ({ period }: Input, context: Context): Promise<{ made: number }> {
  const { who: { id, name, estateId }, now } = context
  mustBeOver(period, now)
  let count = 0
  for (const vendorId of await unsettledVendors(estateId, endOf(period))) {
    const { name: company, contract } = await vendorById(estateId, vendorId), vendor = { id: vendorId, name: company, contractNo: contract?.no, taxNote: contract?.taxNote }
    count += await makeOf({ estateId, vendor, period, by: { by: id, byName: name, at: now } }, context)
  }
  return { made: count }
}
