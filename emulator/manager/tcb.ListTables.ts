import * as v from 'valibot'
import { fields, type ManagerAction } from './action'

const page = v.object({ MgoLimit: v.optional(v.number(), 100), MgoOffset: v.optional(v.number(), 0) })

/** `database.listCollections()`. Sizes in bytes are not known here and left out. */
export const listTables: ManagerAction = (call) => {
  const { MgoLimit, MgoOffset } = fields(page, call)
  const all = call.cloud.store.catalog.all
  return {
    Tables: all.slice(MgoOffset, MgoOffset + MgoLimit).map((each) => ({ TableName: each.name, Count: each.size(), IndexCount: each.indexes.length + 1 })),
    Pager: { Offset: MgoOffset, Limit: MgoLimit, Total: all.length },
  }
}
