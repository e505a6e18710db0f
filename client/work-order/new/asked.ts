import type { WorkKind } from '@domain/matter/matter'

interface Asked {
  /** Where it can be; what is likeliest comes first. */
  places: readonly ('home' | 'area')[]
  /** Somebody comes: when, and how they get in. */
  visit: boolean
  /** Neighbours may have reported it already. */
  nearby: boolean
  /** It may come from a cut that is announced. */
  outages: boolean
}

const talk: Asked = { places: ['home', 'area'], visit: false, nearby: false, outages: false }

/** What the page asks for, by kind. */
export const asked: Record<WorkKind, Asked> = {
  repair: { places: ['home'], visit: true, nearby: false, outages: true },
  issue: { places: ['area'], visit: false, nearby: true, outages: true },
  complaint: { ...talk, outages: true },
  assistance: { places: ['home', 'area'], visit: true, nearby: false, outages: false },
  suggestion: talk,
  inquiry: { ...talk, outages: true },
  coordination: talk,
  homeVisit: talk
}
