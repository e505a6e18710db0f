import type { HotlineWindow } from '@domain/estate/estate'

/** Tells a line of the table from all others. */
export const lineKey = ({ zoneId, effectiveFrom, from, until, number, on = [] }: HotlineWindow) => [zoneId, effectiveFrom, from, until, number, ...on].join(' ')
