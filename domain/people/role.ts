/** Roles are held per estate; `resident` follows from an active occupancy and is never given; `vendor` comes with a place in a vendor's crew. */
export const roles = ['resident', 'clerk', 'technician', 'guard', 'finance', 'manager', 'admin', 'vendor'] as const
export type Role = typeof roles[number]

/** Of people who are not employed here: they live here, or work for a company that is asked in. */
const outside: readonly Role[] = ['resident', 'vendor']

/** Whether a role is one of the center's own people, who see what is internal. */
export const isStaffRole = (role: Role): boolean => !outside.includes(role)

/** Whether somebody with these roles belongs to the estate: lives here or works at the center. A vendor's people see their jobs and nothing beside. */
export const belongs = (held: readonly Role[]): boolean => held.some(role => role !== 'vendor')

/** Comes here for a vendor and for nothing else. */
export const isOnlyVendor = (held: readonly Role[]): boolean => held.includes('vendor') && !belongs(held)

/** What a relation to premises is called (product.md, “Who uses it”). */
export const relations = ['owner', 'family', 'tenant', 'companyAgent'] as const
export type Relation = typeof relations[number]
