/** Steps that only moving in and out has. */
export const moveActions = [] as const
