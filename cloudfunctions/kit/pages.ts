/** The one loop over pages. It goes on from the last document known, so that writes beside it neither repeat nor hide one. */

/**
 * @param most documents of one page: a shorter one is the last
 * @param behind the documents that come after the last one known, in a fixed order; from the beginning without one
 */
export async function * pages<T> (most: number, behind: (last?: T) => Promise<T[]>): AsyncGenerator<T[]> {
  for (let last: T | undefined; ;) {
    const page = await behind(last)
    if (page.length > 0) yield page
    if (page.length < most) return
    last = page.at(-1)
  }
}

/** All pages as one list. */
export async function all<T> (source: AsyncIterable<T[]>): Promise<T[]> {
  const found: T[] = []
  for await (const page of source) found.push(...page)
  return found
}
