import { counts, type Occupancy } from './occupancy'
import type { Role } from './role'

export type { Occupancy }

/** One WeChat account. `openId` never leaves the functions. */
export interface Person {
  _id: string
  v: 1
  openId: string
  name: string
  /** How to address them: “王女士”. */
  salutation: string
  phoneMask: string
  /** Sealed by `cloudfunctions/kit/seal.ts`; copied onto a matter, opened only by an act that the timeline shows. */
  phoneSealed?: string
  estateIds: string[]
  /** Roles given by management, per estate. */
  roles: Record<string, Role[]>
  occupancies: Occupancy[]
}

/** The caller of one request, seen in one estate at one moment. */
export interface Who {
  id: string
  name: string
  salutation: string
  estateId: string
  roles: readonly Role[]
  occupancies: readonly Occupancy[]
}

/** Whoever takes a step or looks at something: a person or, in nobody's name, a timer. */
export type Acting = Pick<Who, 'id' | 'roles'> & Partial<Pick<Who, 'occupancies'>>

/** Timers act in nobody's name; the timeline shows them as the service center itself. */
export const systemId = 'system'

/** Occupancies that count at `now` in this estate. */
export const activeOccupancies = (person: Person, estateId: string, now: number) =>
  person.occupancies.filter(each => each.estateId === estateId && counts(each, now))

/** The person as a caller in one estate, or undefined where they have no part in it. */
export function whoIn (person: Person, estateId: string, now: number): Who | undefined {
  const occupancies = activeOccupancies(person, estateId, now)
  const given = person.roles[estateId] ?? []
  if (occupancies.length === 0 && given.length === 0) return undefined
  const roles: Role[] = occupancies.length > 0 ? ['resident', ...given] : [...given]
  return { id: person._id, name: person.name, salutation: person.salutation, estateId, roles, occupancies }
}
