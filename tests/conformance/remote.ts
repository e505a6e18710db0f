/**
 * The same tests against a real environment: `REMOTE=1 TCB_ENV=… TENCENTCLOUD_SECRETID=… TENCENTCLOUD_SECRETKEY=… npm run test:cloud`.
 * It has to be one that is kept for this: collections with the tests' names are made, and emptied in the end.
 */
import manager from '@cloudbase/manager-node'
import cloudbase from '@cloudbase/node-sdk'
import type { IndexDescription, Manifest } from '../../emulator/types'
import type { TestCloud } from './cloud'
import { type Database, databaseOf } from './sdk'

function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`REMOTE=1 needs ${name} in the environment`)
  return value
}

const indexOf = ({ name, unique = false, keys }: IndexDescription) => ({
  IndexName: name,
  MgoKeySchema: { MgoIsUnique: unique, MgoIndexKeys: keys.map(({ field, direction }) => ({ Name: field, Direction: String(direction) })) },
})

/** @throws Error where a collection of that name holds documents: they might be somebody's. */
async function prepare(db: Database, admin: manager, collections: Manifest['collections']): Promise<void> {
  for (const [name, { indexes }] of Object.entries(collections)) {
    await admin.database.createCollectionIfNotExists(name)
    const { total } = await db.collection(name).count()
    if (total > 0) throw new Error(`the collection ${name} of the remote environment holds ${total} documents; use an environment of its own`)
    const known = (await admin.database.describeCollection(name)).Indexes?.map(({ Name }) => Name) ?? []
    const missing = indexes.filter((index) => !known.includes(index.name)).map(indexOf)
    if (missing.length) await admin.database.updateCollection(name, { CreateIndexes: missing })
  }
}

const localOnly = (what: string) => () => {
  throw new Error(`${what} is of the local cloud only: name the file ….local.test.ts`)
}

export async function openRemote({ collections = {} }: Partial<Manifest>): Promise<TestCloud> {
  const credentials = { secretId: needed('TENCENTCLOUD_SECRETID'), secretKey: needed('TENCENTCLOUD_SECRETKEY') }
  const envId = needed('TCB_ENV')
  const app = cloudbase.init({ ...credentials, env: envId })
  const db = databaseOf(app)
  await prepare(db, new manager({ ...credentials, envId }), collections)
  return {
    app,
    db,
    origin: '',
    pid: 0,
    data: '',
    output: [],
    functions: '',
    ask: localOnly('ask'),
    wire: localOnly('wire'),
    async stop() {
      for (const name of Object.keys(collections)) await db.collection(name).where({ _id: db.command.exists(true) }).remove()
    },
  }
}
