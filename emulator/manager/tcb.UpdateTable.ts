import * as v from 'valibot'
import type { Index } from '../store/index-keys'
import type { IndexDescription } from '../types'
import { fields, type ManagerAction, text } from './action'

const key = v.object({ Name: text, Direction: v.picklist(['1', '-1', '2dsphere']) })
const schema = v.object({ MgoIsUnique: v.boolean(), MgoIndexKeys: v.pipe(v.array(key), v.minLength(1)) })

const input = v.object({
  TableName: text,
  CreateIndexes: v.optional(v.array(v.object({ IndexName: text, MgoKeySchema: schema })), []),
  DropIndexes: v.optional(v.array(v.object({ IndexName: text })), []),
})

type Wanted = v.InferOutput<typeof input>['CreateIndexes'][number]

const directions = { '1': 1, '-1': -1, '2dsphere': '2dsphere' } as const

const described = ({ IndexName, MgoKeySchema: { MgoIsUnique, MgoIndexKeys } }: Wanted): IndexDescription => ({
  name: IndexName,
  ...(MgoIsUnique && { unique: true }),
  keys: MgoIndexKeys.map(({ Name, Direction }) => ({ field: Name, direction: directions[Direction] })),
})

const inManifest = ({ name, unique, keys }: Index): IndexDescription => ({ name, ...(unique && { unique }), keys })

/** `database.updateCollection()`. Indexes are built before the answer; all of them or none. */
export const updateTable: ManagerAction = async (call) => {
  const { deployment, store } = call.cloud
  const { TableName, CreateIndexes, DropIndexes } = fields(input, call)
  await store.alterIndexes(TableName, { drop: DropIndexes.map(({ IndexName }) => IndexName), create: CreateIndexes.map(described) })
  deployment.change(({ collections }) => {
    collections[TableName] = { ...collections[TableName], indexes: store.catalog.collection(TableName).indexes.map(inManifest) }
  })
  return {}
}
