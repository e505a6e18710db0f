/** The lists a vendor's people have, as data: `vendor` stands for theirs. Never ordered by the last change: that others have quoted is not theirs to know. */
import type { Status } from '../matter/matter'

export const jobViewNames = ['toQuote', 'underWay', 'again', 'ended'] as const
export type JobViewName = typeof jobViewNames[number]

export interface JobViewRow {
  field: 'quoting.readers' | 'quoting.vendorId'
  statuses: readonly Status[]
  /** Of those under way: done for the first time, or again. */
  redos?: 'none' | 'some'
  index: string
}

const working: readonly Status[] = ['assigned', 'inProgress', 'completed', 'deferred']

export const jobViews: Record<JobViewName, JobViewRow> = {
  toQuote: { field: 'quoting.readers', statuses: ['received', 'quoting', 'quoted', 'deferred'], index: 'jobs' },
  underWay: { field: 'quoting.readers', statuses: working, redos: 'none', index: 'jobs' },
  again: { field: 'quoting.readers', statuses: working, redos: 'some', index: 'jobs' },
  ended: { field: 'quoting.vendorId', statuses: ['accepted', 'closed', 'cancelled'], index: 'jobsDone' }
}
