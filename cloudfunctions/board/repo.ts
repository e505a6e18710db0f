/** The only file that names what the board keeps beside tallies: stocks by day, findings of drills, reports of weeks. */
import type { Finding } from '@domain/board/finding'
import type { Report } from '@domain/board/report'
import type { Stocks } from '@domain/board/stocks'
import { addOnce } from '../kit/add-once'
import { command as _, db } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'

const stocks = () => db.collection('boardStocks')
const findings = () => db.collection('boardFindings')
const reports = () => db.collection('boardReports')

type StoredStocks = Stocks & { _id: string, v: 1, estateId: string }

export const newestFirst: Order = { field: 'at', direction: -1 }
export const latestWeek: Order = { field: 'week', direction: -1 }

/** One a day; looked up again on the same day it is replaced. */
export async function keepStocks (estateId: string, taken: Stocks): Promise<void> {
  const stored: Omit<StoredStocks, '_id'> = { v: 1, estateId, ...taken }
  await stocks().doc(`${estateId}_${taken.on}`).set(stored)
}

/** The latest first. */
export async function stocksOf (estateId: string, limit: number): Promise<Stocks[]> {
  const { data } = await stocks().where({ estateId }).orderBy('on', 'desc').orderBy('_id', 'asc').limit(limit).get()
  return (data as StoredStocks[]).map(({ _id, v: _v, estateId: _estateId, ...rest }) => rest)
}

/** Open ones, the latest first; none about matters that are hidden from whoever asks. */
export async function findingsFor ({ id, estateId }: { id: string, estateId: string }, limit: number, cursor?: string): Promise<Finding[]> {
  const { data } = await inOrder(findings(), _.and([{ estateId, open: true, hiddenFrom: _.neq(id) }, ...after(newestFirst, cursor)]), newestFirst).limit(limit).get()
  return data as Finding[]
}

/** A drill goes on with so many at a time. */
export async function openFindings (estateId: string, limit: number): Promise<Finding[]> {
  const { data } = await findings().where({ estateId, open: true }).orderBy('at', 'desc').orderBy('_id', 'asc').limit(limit).get()
  return data as Finding[]
}

/** Found again after it was right it is open again. */
export async function keepFinding (finding: Finding): Promise<void> {
  const stored = await addOnce(findings(), finding, async () => undefined)
  if (!stored) await findings().where({ _id: finding._id }).update({ open: true, seenAt: finding.seenAt, hiddenFrom: _.set(finding.hiddenFrom) })
}

export const closeFindings = (ids: readonly string[]) => findings().where({ _id: _.in([...ids]) }).update({ open: false })

export const reportId = (estateId: string, week: string) => `${estateId}_${week}`

/** @returns the one that is stored: this, or what another run has made before */
export const addReport = (report: Report): Promise<Report> => addOnce(reports(), report, async () => (await reportOf(report.estateId, report.week))!)

export async function reportOf (estateId: string, week: string): Promise<Report | undefined> {
  const { data } = await reports().where({ _id: reportId(estateId, week), estateId }).limit(1).get()
  return (data as Report[])[0]
}

export async function reportsOf (estateId: string, limit: number, cursor?: string): Promise<Report[]> {
  const { data } = await inOrder(reports(), _.and([{ estateId }, ...after(latestWeek, cursor)]), latestWeek).limit(limit).get()
  return data as Report[]
}
