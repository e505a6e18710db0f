/** Steps that only renovation filing has. */
export const renovationActions = [] as const
