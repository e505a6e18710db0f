/** Steps that only key custody has. */
export const custodyActions = [] as const
