/** Roles are held per estate; `resident` follows from an active occupancy and is never given; `vendor` comes with a place in a vendor's crew. */
export const roles = ['resident', 'clerk', 'technician', 'guard', 'finance', 'manager', 'admin', 'vendor'] as const
export type Role = typeof roles[number]

/** Of people who are not employed here: they live here, or work for a company that is asked in. */
const outside: readonly Role[] = ['resident', 'vendor']

/** Whether a role is one of the center's own people, who see what is internal. */
export const isStaffRole = (role: Role): boolean => !outside.includes(role)

/** What a relation to premises is called (product.md, “Who uses it”). */
export const relations = ['owner', 'family', 'tenant', 'companyAgent'] as const
export type Relation = typeof relations[number]
