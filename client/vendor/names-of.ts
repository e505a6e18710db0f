import type { Zone } from '@domain/estate/estate'

/** Names of these, in the order of the estate. */
export const namesOf = (all: readonly Pick<Zone, 'id' | 'name'>[], ids: readonly string[]): string => all.filter(each => ids.includes(each.id)).map(each => each.name).join('、')
