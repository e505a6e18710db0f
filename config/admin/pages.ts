import { pages as pagesBehind } from '../../cloudfunctions/kit/pages'
import type { Database } from './connect'

interface Walk { filter?: object, by?: string, fields?: Record<string, true>, page: number }

/** All documents of a collection, page after page in the order of a unique field. */
export const pages = <T extends object> (db: Database, collection: string, { filter = {}, by = '_id', fields, page }: Walk): AsyncGenerator<T[]> =>
  pagesBehind<T>(page, async last => {
    const known = last && (last as Record<string, string | number>)[by]
    const query = db.collection(collection).where({ ...filter, ...(known !== undefined && { [by]: db.command.gt(known) }) }).orderBy(by, 'asc').limit(page)
    const { data } = await (fields ? query.field({ ...fields, [by]: true }) : query).get()
    return data as T[]
  })
