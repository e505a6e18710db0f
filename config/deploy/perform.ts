import path from 'node:path'
import type { Index } from '../../cloudfunctions/indexes'
import { deployModeOf, descriptionOf, notDeployed } from './code'
import type { Manager } from './manager'
import { databaseAcl } from './read-state'
import type { FunctionState, Timer } from './state'
import { by, type Step, type Table } from './step'

const created = ({ name, unique = false, keys }: Index) => ({
  IndexName: name,
  MgoKeySchema: { MgoIsUnique: unique, MgoIndexKeys: keys.map(({ field, direction }) => ({ Name: field, Direction: String(direction) })) }
})

const dropped = (names: readonly string[]) => names.map(IndexName => ({ IndexName }))

const trigger = ({ name, cron }: Timer) => [{ name, type: 'timer', config: cron }]

/** Everything is bundled, so nothing is installed. The runtime cannot be changed once a function is there. */
const functionOf = (name: string) => ({ name, runtime: 'Nodejs20.19', installDependency: false, ignore: notDeployed })

const configOf = ({ timeout, memory, settings }: Pick<FunctionState, 'timeout' | 'memory' | 'settings'>) =>
  ({ timeout, memorySize: memory, envVariables: settings })

/** One row per kind of step: how it is done through manager-node. */
function tableOf (manager: Manager, folder: string): Table<Promise<unknown>> {
  const { access, database, functions } = manager
  const codeOf = (name: string) => ({ functionPath: path.join(folder, name), deployMode: deployModeOf(path.join(folder, name)) })
  /** The service refuses changes to a function while it still works on the last one. */
  const configure = async (name: string, config: object) => {
    await functions.waitFunctionActive(name)
    await functions.updateFunctionConfig({ name, ...config })
    await functions.waitFunctionActive(name)
  }
  const deletePath = async (each: string, name: string) => {
    const { APISet } = await access.getAccessList({ path: each })
    await access.deleteAccess({ name, apiId: APISet.find(({ Path }) => Path === each)?.APIId })
  }
  return {
    createCollection: ({ collection }) => database.createCollection(collection),
    permit: ({ collection, permission }) => databaseAcl(manager, 'ModifyDatabaseACL', { CollectionName: collection, AclTag: permission }),
    permitFiles: ({ permission }) => manager.storage.setStorageAcl(permission as 'ADMINONLY'),
    buildIndex: ({ collection, index }) => database.updateCollection(collection, { CreateIndexes: [created(index)] }),
    // Two calls, since nothing says which of the two the service would do first in one.
    replaceIndex: async ({ collection, old, index }) => {
      await database.updateCollection(collection, { DropIndexes: dropped(old) })
      await database.updateCollection(collection, { CreateIndexes: [created(index)] })
    },
    dropIndex: ({ collection, index }) => database.updateCollection(collection, { DropIndexes: dropped([index]) }),
    createFunction: ({ name, state }) => functions.createFunction({
      func: { ...functionOf(name), ...configOf(state), description: descriptionOf(state.code ?? '') }, ...codeOf(name)
    }),
    configure: ({ name, state }) => configure(name, configOf(state)),
    // The hash is noted when the code is there: interrupted in between, the code is sent once more.
    updateCode: async ({ name, code }) => {
      await functions.updateFunctionCode({ func: functionOf(name), ...codeOf(name) })
      await configure(name, { description: descriptionOf(code) })
    },
    deleteFunction: ({ name }) => functions.deleteFunction(name),
    createTimer: ({ name, timer }) => functions.createFunctionTriggers(name, trigger(timer)),
    replaceTimer: async ({ name, timer }) => {
      await functions.deleteFunctionTrigger(name, timer.name)
      await functions.createFunctionTriggers(name, trigger(timer))
    },
    deleteTimer: ({ name, timer }) => functions.deleteFunctionTrigger(name, timer),
    createPath: ({ path: each, name }) => access.createAccess({ path: each, name }),
    replacePath: async ({ path: each, from, name }) => {
      await deletePath(each, from)
      await access.createAccess({ path: each, name })
    },
    deletePath: ({ path: each, name }) => deletePath(each, name)
  }
}

/** @param folder of the bundled functions */
export async function perform (step: Step, manager: Manager, folder: string): Promise<void> {
  await by(tableOf(manager, folder), step)
}
