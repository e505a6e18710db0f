/** Who may bring in and remove whom at the same premises, as tables. */
import type { Relation } from '../people/role'

/** Nobody invites an owner: that is the register's to say. A tenant may only have their family. */
export const mayInvite: Record<Relation, readonly Relation[]> = { owner: ['family', 'tenant'], family: [], tenant: ['family'], companyAgent: [] }

/** `household`: of one's own household; `premises`: anybody with that relation there. One's own tie everybody may end. */
export const mayEnd: Record<Relation, Partial<Record<Relation, 'household' | 'premises'>>> = {
  owner: { family: 'household', tenant: 'premises' }, family: {}, tenant: { family: 'household' }, companyAgent: {}
}

/** Relations that end by themselves: the last day has to be said. */
export const needsUntil: readonly Relation[] = ['tenant']

/** Those who live there through somebody: where that one goes, they go. */
export const goesWith: Partial<Record<Relation, Relation>> = { family: 'tenant' }
