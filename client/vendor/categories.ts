import type { Category, Zone } from '@domain/estate/estate'

/** The kinds of work that outsiders are asked for. */
const kinds: readonly Category['kind'][] = ['repair', 'assistance', 'coordination']

export const categoriesFor = (categories: readonly Category[]): Category[] => categories.filter(each => kinds.includes(each.kind))

/** Names of these, in the order of the estate. */
export const namesOf = (all: readonly Pick<Zone, 'id' | 'name'>[], ids: readonly string[]): string => all.filter(each => ids.includes(each.id)).map(each => each.name).join('、')
