/** Roles are held per estate; `resident` follows from an active occupancy and is never given. */
export const roles = ['resident', 'clerk', 'technician', 'guard', 'finance', 'manager', 'admin'] as const
export type Role = typeof roles[number]

/** What a relation to premises is called (product.md, “Who uses it”). */
export const relations = ['owner', 'family', 'tenant', 'companyAgent'] as const
export type Relation = typeof relations[number]
