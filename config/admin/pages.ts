import type { Database } from './connect'

interface Walk { filter?: object, by?: string, from?: string | number, fields?: Record<string, true>, page: number }

/**
 * All documents of a collection, page after page in the order of a unique field, so that writes beside it neither repeat nor skip one.
 * @param walk `from` is the value after which to begin
 */
export async function * pages<T extends object> (db: Database, collection: string, { filter = {}, by = '_id', from, fields, page }: Walk): AsyncGenerator<T[]> {
  for (let last = from; ;) {
    const query = db.collection(collection).where({ ...filter, ...(last !== undefined && { [by]: db.command.gt(last) }) }).orderBy(by, 'asc').limit(page)
    const { data } = await (fields ? query.field({ ...fields, [by]: true }) : query).get() as { data: T[] }
    if (data.length > 0) yield data
    if (data.length < page) return
    last = (data.at(-1) as Record<string, string | number>)[by]
  }
}
