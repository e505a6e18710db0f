/** The report of a week: a file, the lot of matters to be asked about, and what was out of the ordinary. */
import type { Kind } from '../matter/matter'
import type { AlarmView } from './view'

export interface Sampled { matterId: string, number: string, kind: Kind, closedAt: number, hiddenFrom: string[] }

export interface Report {
  /** Estate and Monday: there is one. */
  _id: string
  v: 1
  estateId: string
  /** Its Monday, `YYYY-MM-DD`. */
  week: string
  at: number
  fileId: string
  sample: Sampled[]
  alarms: AlarmView[]
}

export type ReportView = Pick<Report, 'week' | 'at'>
export type SampleView = Omit<Sampled, 'hiddenFrom'>
