/** Whom to ask for a piece of work, and why: line by line, so that the clerk can see through it. */
import type { VendorState } from './vendor'

export const reasonLines = ['category', 'zone', 'papers', 'rating', 'price', 'load', 'free'] as const
export type ReasonLine = typeof reasonLines[number]

/** `holds`: it speaks for them. `value` is what people read: a day, a moment, a figure. */
export interface Reason { line: ReasonLine, points: number, holds: boolean, value?: string | number }

export interface Suggestion { vendorId: string, name: string, state: VendorState, /** May be asked at all. */ fit: boolean, score: number, why: Reason[] }
