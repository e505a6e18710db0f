/** Matters as the desk's lists show them, made by the tables themselves: what a test says has happened has happened. */
import type { MatterCard } from '@domain/matter/contract'
import { advance } from '@domain/matter/advance'
import type { Kind, Matter } from '@domain/matter/matter'
import type { Said } from '@domain/matter/open-matter'
import type { Move } from '@domain/matter/move'
import { cardFor, viewFor } from '@domain/matter/view-for'
import type { Me } from '@domain/people/contract'
import { meFor } from '@domain/people/me'
import { flows } from '@domain/flows'
import { cast, type CastName } from '../cast'
import { zejing } from '../make/estate'
import { aMatter, as, mondayNoon } from '../make/matter'
import { personOf } from '../make/people'

export type Taken = [CastName, Omit<Move, 'key'>, number?]

// jsdom keeps it from the page; Node has it.
globalThis.structuredClone ??= <T>(value: T) => JSON.parse(JSON.stringify(value)) as T

let keys = 0

/** A matter after these steps, each by somebody and, where it says so, at a later moment. */
export const told = (kind: Kind, taken: readonly Taken[] = [], more: Partial<Said> = {}, now = mondayNoon): Matter =>
  taken.reduce((matter, [name, move, at = now]) => step(matter, name, move, at), aMatter(kind, { key: `told-matter-number-${++keys}`, ...more }, now))

export const step = (matter: Matter, name: CastName, move: Omit<Move, 'key'>, at = mondayNoon): Matter =>
  advance(flows[matter.kind], matter, { ...move, key: `told-step-number-${++keys}` }, as(name, at), zejing, at)

export const cardOf = (matter: Matter, name: CastName, now = mondayNoon): MatterCard => cardFor(flows[matter.kind], matter, as(name, now), zejing, now)
export const viewOf = (matter: Matter, name: CastName, now = mondayNoon) => viewFor(flows[matter.kind], matter, as(name, now), zejing, now, new Map())

/** What the first call of every page answers for this person. */
export const meOf = (name: CastName, now = mondayNoon): Me => meFor(as(name, now), zejing, [zejing], 0, now)

export const phoneMaskOf = (name: CastName) => personOf(cast[name]).phoneMask
