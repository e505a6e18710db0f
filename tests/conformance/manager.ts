/** The manager SDK as it is, pointed at a local cloud on which nothing is deployed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectManager, type Manager } from '../../config/deploy/manager'
import { zipOf } from '../make/zip'
import { startTestCloud, type TestCloud } from './cloud'

export interface ManagedCloud extends TestCloud {
  manager: Manager
  /** Calls a function as a phone does. */
  call(name: string): Promise<{ result?: unknown; errMsg?: string }>
  /** Another process on the same folders. */
  restart(signal?: NodeJS.Signals): Promise<ManagedCloud>
  /** Stops it and removes its folders. */
  end(): Promise<void>
}

export function managerOf(origin: string, envId = 'local-env'): Manager {
  process.env.TCB_BASE_URL = origin
  return connectManager({ envId, secretId: 'local', secretKey: 'local', base: origin })
}

/** @param root holds both folders; a new one where not given. */
export async function startManagedCloud(root = mkdtempSync(join(tmpdir(), 'managed-'))): Promise<ManagedCloud> {
  const cloud = await startTestCloud({}, {}, { data: join(root, 'data'), functions: join(root, 'functions') })
  return {
    ...cloud,
    manager: managerOf(cloud.origin),
    call: (name) => cloud.ask('/wx/call', { name, data: {} }),
    async restart(signal) {
      await cloud.stop(signal)
      return startManagedCloud(root)
    },
    async end() {
      await cloud.stop()
      rmSync(root, { recursive: true })
    },
  }
}

/** Code of a function that answers with a value, or with what an expression says. */
export const answering = (expression: string) => zipOf([{ name: 'index.js', content: `exports.main = async (event) => (${expression})\n` }])

/** A function's description as manager-node takes it; what is bundled has nothing to install. */
export const described = (name: string, more: object = {}) => ({ name, timeout: 5, runtime: 'Nodejs20.19', installDependency: false, ...more })
