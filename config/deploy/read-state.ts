/** Reads an environment through the manager API, one call after another: the service allows few at once. */
import type { Index } from '../../cloudfunctions/indexes'
import { codeOf } from './code'
import type { Manager } from './manager'
import type { CollectionState, FunctionState, State } from './state'

const pageSize = 100

async function collectionNames ({ database }: Manager): Promise<string[]> {
  const names: string[] = []
  for (;;) {
    const { Collections } = await database.listCollections({ MgoLimit: pageSize, MgoOffset: names.length })
    names.push(...Collections.map(({ CollectionName }) => CollectionName))
    if (Collections.length < pageSize) return names
  }
}

/** manager-node's own method for permissions is deprecated; this pair is in Tencent Cloud's documentation. */
export const databaseAcl = (manager: Manager, action: 'DescribeDatabaseACL' | 'ModifyDatabaseACL', parameters: { CollectionName: string, AclTag?: string }) =>
  manager.commonService('tcb').call({ Action: action, Param: { EnvId: manager.getManagerConfig().envId, ...parameters } }) as Promise<{ AclTag?: string }>

async function collection (manager: Manager, name: string): Promise<CollectionState> {
  const { Indexes = [] } = await manager.database.describeCollection(name)
  const indexes = Indexes.map(({ Name, Unique, Keys }): Index => ({
    name: Name,
    ...Unique && { unique: true },
    keys: Keys.map(({ Name: field = '', Direction }) => ({ field, direction: Direction === '-1' ? -1 : 1 }))
  }))
  const { AclTag = 'unknown' } = await databaseAcl(manager, 'DescribeDatabaseACL', { CollectionName: name })
  return { indexes, permission: AclTag }
}

/** Documented as `{"cron": "0 0 2 1 * * *"}`, and created with the bare expression. */
function cronOf (description: string): string {
  try {
    return (JSON.parse(description) as { cron: string }).cron
  } catch {
    return description
  }
}

async function functionState ({ functions }: Manager, name: string): Promise<FunctionState> {
  const { Timeout, MemorySize, Description, Environment, Triggers } = await functions.getFunctionDetail(name)
  const timers = (Triggers ?? []).filter(({ Type }) => Type === 'timer')
  return {
    timeout: Timeout,
    memory: MemorySize,
    code: codeOf(Description),
    settings: Object.fromEntries((Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value])),
    timers: timers.map(({ TriggerName, TriggerDesc }) => ({ name: TriggerName, cron: cronOf(TriggerDesc) }))
  }
}

async function pathList ({ access }: Manager): Promise<Record<string, string>> {
  const paths: [string, string][] = []
  for (;;) {
    // How many the service shows at once cannot be set through manager-node, so it is asked until there are no more.
    const { APISet } = await access.getAccessList({ offset: paths.length })
    if (!APISet?.length) return Object.fromEntries(paths)
    paths.push(...APISet.filter(({ Type }) => Type === 1).map(({ Path, Name }): [string, string] => [Path, Name]))
    if (APISet.some(({ Type }) => Type !== 1)) return Object.fromEntries(paths)
  }
}

async function each<Value> (names: readonly string[], read: (name: string) => Promise<Value>): Promise<Record<string, Value>> {
  const found: Record<string, Value> = {}
  for (const name of names) found[name] = await read(name)
  return found
}

export async function readState (manager: Manager): Promise<State> {
  const functionList = await manager.functions.listAllFunctions({ envId: manager.getManagerConfig().envId ?? '' })
  return {
    collections: await each(await collectionNames(manager), name => collection(manager, name)),
    functions: await each(functionList.map(({ FunctionName = '' }) => FunctionName), name => functionState(manager, name)),
    paths: await pathList(manager),
    storage: await manager.storage.getStorageAcl()
  }
}
