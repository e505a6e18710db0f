/** The manager API of CloudBase, or of a local cloud. */
import CloudBase from '@cloudbase/manager-node'

export type Manager = CloudBase

export interface Access {
  envId: string
  secretId: string
  secretKey: string
  /** Of temporary credentials. */
  token?: string
  /** `TCB_BASE_URL`: the address of a local cloud; without it, Tencent Cloud's. */
  base?: string
}

/**
 * manager-node reads `TCB_BASE_URL` for the service `tcb` only; calls about functions go to `scf`, whose address stands in
 * its code. That service is an object of its own, and its address a property: here both are led to the same place.
 */
function leadFunctions (manager: Manager, base: string): void {
  const service = Reflect.get(manager.functions, 'scfService') as object
  Object.defineProperty(service, 'baseUrl', { value: base })
  // It would ask a proxy for this machine's own address.
  delete process.env.http_proxy
}

export function connectManager ({ base, ...access }: Access): Manager {
  const manager = new CloudBase(access)
  if (base) leadFunctions(manager, base)
  return manager
}
