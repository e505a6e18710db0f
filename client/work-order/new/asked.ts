import type { WorkKind } from '@domain/matter/matter'

interface Asked {
  /** Where it can be; what is likeliest comes first. */
  places: readonly ('home' | 'area')[]
  /** Somebody comes: when, and how they get in. */
  visit: boolean
  /** Neighbours may have reported it already. */
  nearby: boolean
}

const talk: Asked = { places: ['home', 'area'], visit: false, nearby: false }

/** What the page asks for, by kind. */
export const asked: Record<WorkKind, Asked> = {
  repair: { places: ['home'], visit: true, nearby: false },
  issue: { places: ['area'], visit: false, nearby: true },
  complaint: talk,
  assistance: { places: ['home', 'area'], visit: true, nearby: false },
  suggestion: talk,
  inquiry: talk,
  coordination: talk,
  homeVisit: talk
}
