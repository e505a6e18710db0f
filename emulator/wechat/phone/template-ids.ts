/** The `tmplIds` of a request, each once; anything that is not text is left out. */
export const templateIdsOf = ({ tmplIds }: Record<string, unknown>): string[] =>
  Array.isArray(tmplIds) ? [...new Set(tmplIds.filter(id => typeof id === 'string'))] : []
